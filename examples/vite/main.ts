import checkout, { diagrams } from './diagrams/checkout.ts?diagram'
import checkoutFile from './diagrams/checkout.ts?diagram&url'
import payment from './diagrams/payment.mmd?diagram'

const at = (id: string): Element => document.getElementById(id) ?? document.body
at('inline').innerHTML = checkout
at('file').setAttribute('src', checkoutFile)
at('mermaid').innerHTML = payment
document.title = diagrams[0]?.title ?? document.title

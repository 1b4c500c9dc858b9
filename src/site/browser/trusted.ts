/// <reference lib="dom" />
import type { Html } from '../html.ts'

/** What the DOM library does not know yet of Trusted Types (W3C), as far as it is used here. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML(text: string): string; createScriptURL(url: string): string },
  ): { createHTML(text: string): string; createScriptURL(url: string): string }
}

/** The one policy that the pages allow: HTML comes from the escaping template, scripts from the site itself. */
const rules = {
  createHTML: (text: string): string => text,
  createScriptURL: (url: string): string => {
    const { protocol, host } = new URL(url, location.href)
    if (protocol !== location.protocol || host !== location.host) throw new TypeError(`a script from ${host} is not of this site`)
    return url
  },
}
const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes }
const policy = trustedTypes?.createPolicy('fourplane', rules) ?? rules

/** Shows HTML that was made by the escaping template inside an element. */
export function show(element: Element, { text }: Html): void {
  element.innerHTML = policy.createHTML(text)
}

/** The address of a script of this site, as the browser takes it. */
export function scriptUrl(url: string): string {
  return policy.createScriptURL(url)
}

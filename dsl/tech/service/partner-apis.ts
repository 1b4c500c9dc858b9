import { type ManagedServiceTech, managed } from '../../technology.ts'

/** Stripe API: payment provider. */
export const stripeApi: ManagedServiceTech = managed('service', {
  name: 'Stripe API',
  is: 'payment provider',
  vendor: 'Stripe',
  docs: 'https://docs.stripe.com/api',
})

/** Square API: payment provider. */
export const squareApi: ManagedServiceTech = managed('service', {
  name: 'Square API',
  is: 'payment provider',
  vendor: 'Square',
  docs: 'https://developer.squareup.com/docs',
})

/** Adyen: payment provider. */
export const adyen: ManagedServiceTech = managed('service', {
  name: 'Adyen',
  is: 'payment provider',
  vendor: 'Adyen',
  docs: 'https://docs.adyen.com/',
})

/** Braintree: payment provider. */
export const braintree: ManagedServiceTech = managed('service', {
  name: 'Braintree',
  is: 'payment provider',
  vendor: 'PayPal',
  docs: 'https://developer.paypal.com/braintree/docs',
})

/** Plaid: access to bank accounts. */
export const plaid: ManagedServiceTech = managed('service', {
  name: 'Plaid',
  is: 'access to bank accounts',
  vendor: 'Plaid',
  docs: 'https://plaid.com/docs/',
})

/** Shopify API: commerce platform. */
export const shopifyApi: ManagedServiceTech = managed('service', {
  name: 'Shopify API',
  is: 'commerce platform',
  vendor: 'Shopify',
  docs: 'https://shopify.dev/docs/api',
})

/** Slack API: chat platform. */
export const slackApi: ManagedServiceTech = managed('service', {
  name: 'Slack API',
  is: 'chat platform',
  vendor: 'Slack',
  docs: 'https://docs.slack.dev/',
})

/** Zoom API: meeting platform. */
export const zoomApi: ManagedServiceTech = managed('service', {
  name: 'Zoom API',
  is: 'meeting platform',
  vendor: 'Zoom',
  docs: 'https://developers.zoom.us/docs/api/',
})

/** GitHub API: code hosting platform. */
export const gitHubApi: ManagedServiceTech = managed('service', {
  name: 'GitHub API',
  is: 'code hosting platform',
  vendor: 'GitHub',
  docs: 'https://docs.github.com/en/rest',
})

/** Coinbase Exchange: cryptocurrency exchange. */
export const coinbaseExchange: ManagedServiceTech = managed('service', {
  name: 'Coinbase Exchange',
  is: 'cryptocurrency exchange',
  vendor: 'Coinbase',
  docs: 'https://docs.cdp.coinbase.com/exchange/docs/welcome',
})

/** Google Maps Platform: maps and routes. */
export const googleMaps: ManagedServiceTech = managed('service', {
  name: 'Google Maps Platform',
  is: 'maps and routes',
  vendor: 'Google',
  docs: 'https://developers.google.com/maps/documentation',
})

/** Twilio API: messaging provider. */
export const twilioApi: ManagedServiceTech = managed('service', {
  name: 'Twilio API',
  is: 'messaging provider',
  vendor: 'Twilio',
  docs: 'https://www.twilio.com/docs',
})

/** SendGrid: e-mail provider. */
export const sendGrid: ManagedServiceTech = managed('service', {
  name: 'SendGrid',
  is: 'e-mail provider',
  vendor: 'Twilio',
  docs: 'https://www.twilio.com/docs/sendgrid',
})

/** Amazon SES: e-mail service. */
export const ses: ManagedServiceTech = managed('service', {
  name: 'Amazon SES',
  is: 'e-mail service',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/ses/latest/dg/',
})

/** Mailgun: e-mail service. */
export const mailgun: ManagedServiceTech = managed('service', {
  name: 'Mailgun',
  is: 'e-mail service',
  vendor: 'Sinch',
  docs: 'https://documentation.mailgun.com/',
})

import { type ManagedServiceTech, managed } from '../../technology.ts'

/** Amazon Bedrock: API to foundation models. */
export const bedrock: ManagedServiceTech = managed('service', {
  name: 'Amazon Bedrock',
  is: 'API to foundation models',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/bedrock/latest/userguide/',
})

/** Google Vertex AI: machine learning platform and model API. */
export const vertexAi: ManagedServiceTech = managed('service', {
  name: 'Google Vertex AI',
  is: 'machine learning platform and model API',
  vendor: 'Google',
  docs: 'https://cloud.google.com/vertex-ai/docs',
})

/** Azure OpenAI: API to foundation models. */
export const azureOpenAi: ManagedServiceTech = managed('service', {
  name: 'Azure OpenAI',
  is: 'API to foundation models',
  vendor: 'Microsoft',
  docs: 'https://learn.microsoft.com/en-us/azure/ai-foundry/openai/',
})

/** OpenAI API: API to foundation models. */
export const openAiApi: ManagedServiceTech = managed('service', {
  name: 'OpenAI API',
  is: 'API to foundation models',
  vendor: 'OpenAI',
  docs: 'https://platform.openai.com/docs/overview',
})

/** Claude API: API to foundation models. */
export const claudeApi: ManagedServiceTech = managed('service', {
  name: 'Claude API',
  is: 'API to foundation models',
  vendor: 'Anthropic',
  docs: 'https://docs.claude.com/en/api/overview',
})

/** GitHub Copilot: coding assistant. */
export const gitHubCopilot: ManagedServiceTech = managed('service', {
  name: 'GitHub Copilot',
  is: 'coding assistant',
  vendor: 'GitHub',
  docs: 'https://docs.github.com/en/copilot',
})

/** Cloudflare Workers AI: inference at the edge. */
export const workersAi: ManagedServiceTech = managed('service', {
  name: 'Cloudflare Workers AI',
  is: 'inference at the edge',
  vendor: 'Cloudflare',
  docs: 'https://developers.cloudflare.com/workers-ai/',
})

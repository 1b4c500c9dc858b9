import { type ManagedServiceTech, managed, type VersionedServiceTech, versioned } from '../../technology.ts'

/** TensorFlow Serving: model server. */
export const tensorFlowServing: VersionedServiceTech = versioned('service', {
  name: 'TensorFlow Serving',
  is: 'model server',
  vendor: 'Google',
  docs: 'https://www.tensorflow.org/tfx/guide/serving',
})

/** NVIDIA Triton: model server. */
export const triton: VersionedServiceTech = versioned('service', {
  name: 'NVIDIA Triton',
  is: 'model server',
  vendor: 'NVIDIA',
  docs: 'https://docs.nvidia.com/deeplearning/triton-inference-server/user-guide/docs/',
})

/** PyTorch: machine learning framework. */
export const pyTorch: VersionedServiceTech = versioned('service', {
  name: 'PyTorch',
  is: 'machine learning framework',
  vendor: 'PyTorch Foundation',
  docs: 'https://docs.pytorch.org/docs/stable/',
})

/** vLLM: server for language models. */
export const vllm: VersionedServiceTech = versioned('service', {
  name: 'vLLM',
  is: 'server for language models',
  vendor: 'vLLM project',
  docs: 'https://docs.vllm.ai/en/latest/',
})

/** Ray: distributed compute framework. */
export const ray: VersionedServiceTech = versioned('service', {
  name: 'Ray',
  is: 'distributed compute framework',
  vendor: 'Ray project',
  docs: 'https://docs.ray.io/en/latest/',
})

/** Amazon SageMaker: managed machine learning. */
export const sageMaker: ManagedServiceTech = managed('service', {
  name: 'Amazon SageMaker',
  is: 'managed machine learning',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/sagemaker/latest/dg/',
})

/** Uber Michelangelo: machine learning platform. */
export const michelangelo: ManagedServiceTech = managed('service', {
  name: 'Uber Michelangelo',
  is: 'machine learning platform',
  vendor: 'Uber',
  docs: 'https://www.uber.com/blog/michelangelo-machine-learning-platform/',
})

/** Stripe API: payment provider. */
export const stripeApi: ManagedServiceTech = managed('service', {
  name: 'Stripe API',
  is: 'payment provider',
  vendor: 'Stripe',
  docs: 'https://docs.stripe.com/api',
})

/** Twilio API: messaging provider. */
export const twilioApi: ManagedServiceTech = managed('service', {
  name: 'Twilio API',
  is: 'messaging provider',
  vendor: 'Twilio',
  docs: 'https://www.twilio.com/docs',
})

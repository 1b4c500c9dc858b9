import { type ManagedServiceTech, managed, type VersionedServiceTech, versioned } from '../../technology.ts'

/** TensorFlow: machine learning framework. */
export const tensorFlow: VersionedServiceTech = versioned('service', {
  name: 'TensorFlow',
  is: 'machine learning framework',
  vendor: 'Google',
  docs: 'https://www.tensorflow.org/guide',
})

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

/** JAX: machine learning framework. */
export const jax: VersionedServiceTech = versioned('service', {
  name: 'JAX',
  is: 'machine learning framework',
  vendor: 'Google',
  docs: 'https://docs.jax.dev/en/latest/',
})

/** OpenXLA: compiler for machine learning. */
export const xla: ManagedServiceTech = managed('service', {
  name: 'OpenXLA',
  is: 'compiler for machine learning',
  vendor: 'OpenXLA',
  docs: 'https://openxla.org/xla',
})

/** CUDA: platform for GPUs. */
export const cuda: VersionedServiceTech = versioned('service', {
  name: 'CUDA',
  is: 'platform for GPUs',
  vendor: 'NVIDIA',
  docs: 'https://docs.nvidia.com/cuda/',
})

/** NCCL: communication between GPUs. */
export const nccl: VersionedServiceTech = versioned('service', {
  name: 'NCCL',
  is: 'communication between GPUs',
  vendor: 'NVIDIA',
  docs: 'https://docs.nvidia.com/deeplearning/nccl/user-guide/docs/',
})

/** vLLM: server for language models. */
export const vllm: VersionedServiceTech = versioned('service', {
  name: 'vLLM',
  is: 'server for language models',
  vendor: 'vLLM project',
  docs: 'https://docs.vllm.ai/en/latest/',
})

/** SGLang: server for language models. */
export const sgLang: VersionedServiceTech = versioned('service', {
  name: 'SGLang',
  is: 'server for language models',
  vendor: 'LMSYS',
  docs: 'https://docs.sglang.ai/',
})

/** KServe: model serving on Kubernetes. */
export const kServe: VersionedServiceTech = versioned('service', {
  name: 'KServe',
  is: 'model serving on Kubernetes',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://kserve.github.io/website/',
})

/** Ray: distributed compute framework. */
export const ray: VersionedServiceTech = versioned('service', {
  name: 'Ray',
  is: 'distributed compute framework',
  vendor: 'Ray project',
  docs: 'https://docs.ray.io/en/latest/',
})

/** Horovod: distributed training. */
export const horovod: VersionedServiceTech = versioned('service', {
  name: 'Horovod',
  is: 'distributed training',
  vendor: 'Linux Foundation',
  docs: 'https://horovod.readthedocs.io/en/stable/',
})

/** BytePS: distributed training. */
export const bytePs: ManagedServiceTech = managed('service', {
  name: 'BytePS',
  is: 'distributed training',
  vendor: 'ByteDance',
  docs: 'https://github.com/bytedance/byteps#readme',
})

/** ByteDance MegaScale: training on more than ten thousand GPUs. */
export const megaScale: ManagedServiceTech = managed('service', {
  name: 'ByteDance MegaScale',
  is: 'training on more than ten thousand GPUs',
  vendor: 'ByteDance',
  docs: 'https://www.usenix.org/conference/nsdi24/presentation/jiang-ziheng',
})

/** ByteDance Monolith: real-time recommendation training. */
export const monolith: ManagedServiceTech = managed('service', {
  name: 'ByteDance Monolith',
  is: 'real-time recommendation training',
  vendor: 'ByteDance',
  docs: 'https://arxiv.org/abs/2209.07663',
})

/** Metaflow: machine learning workflows. */
export const metaflow: VersionedServiceTech = versioned('service', {
  name: 'Metaflow',
  is: 'machine learning workflows',
  vendor: 'Netflix',
  docs: 'https://docs.metaflow.org/',
})

/** MLflow: tracking of models. */
export const mlflow: VersionedServiceTech = versioned('service', {
  name: 'MLflow',
  is: 'tracking of models',
  vendor: 'Linux Foundation',
  docs: 'https://mlflow.org/docs/latest/',
})

/** Kubeflow: machine learning on Kubernetes. */
export const kubeflow: VersionedServiceTech = versioned('service', {
  name: 'Kubeflow',
  is: 'machine learning on Kubernetes',
  vendor: 'Cloud Native Computing Foundation',
  docs: 'https://www.kubeflow.org/docs/',
})

/** Feast: feature store. */
export const feast: VersionedServiceTech = versioned('service', {
  name: 'Feast',
  is: 'feature store',
  vendor: 'Linux Foundation',
  docs: 'https://docs.feast.dev/',
})

/** Chronon: feature platform. */
export const chronon: ManagedServiceTech = managed('service', {
  name: 'Chronon',
  is: 'feature platform',
  vendor: 'Airbnb',
  docs: 'https://chronon.ai/',
})

/** Uber Michelangelo: machine learning platform. */
export const michelangelo: ManagedServiceTech = managed('service', {
  name: 'Uber Michelangelo',
  is: 'machine learning platform',
  vendor: 'Uber',
  docs: 'https://www.uber.com/blog/michelangelo-machine-learning-platform/',
})

/** Shopify Merlin: machine learning platform. */
export const merlin: ManagedServiceTech = managed('service', {
  name: 'Shopify Merlin',
  is: 'machine learning platform',
  vendor: 'Shopify',
  docs: 'https://shopify.engineering/merlin-shopify-machine-learning-platform',
})

/** Instacart Griffin: machine learning platform. */
export const griffin: ManagedServiceTech = managed('service', {
  name: 'Instacart Griffin',
  is: 'machine learning platform',
  vendor: 'Instacart',
  docs: 'https://www.instacart.com/company/how-its-made/griffin-how-instacarts-ml-platform-tripled-ml-applications-in-a-year/',
})

/** DoorDash Sibyl: prediction service. */
export const sibyl: ManagedServiceTech = managed('service', {
  name: 'DoorDash Sibyl',
  is: 'prediction service',
  vendor: 'DoorDash',
  docs: 'https://doordash.engineering/2020/06/29/doordashs-new-prediction-service/',
})

/** Amazon SageMaker: managed machine learning. */
export const sageMaker: ManagedServiceTech = managed('service', {
  name: 'Amazon SageMaker',
  is: 'managed machine learning',
  vendor: 'Amazon Web Services',
  docs: 'https://docs.aws.amazon.com/sagemaker/latest/dg/',
})

/** Google Cloud TPU: accelerators for machine learning. */
export const googleTpu: ManagedServiceTech = managed('service', {
  name: 'Google Cloud TPU',
  is: 'accelerators for machine learning',
  vendor: 'Google',
  docs: 'https://cloud.google.com/tpu/docs',
})

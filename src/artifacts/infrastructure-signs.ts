// Which files may say what AI runs in and on: by their name where that says enough, else documents by one of these words.

export const DOCKERFILE_PATH = /(?:^|\/)(?:dockerfile|containerfile)(?:\.[\w.-]+)?$|\.dockerfile$/i;

export function isDockerfile(path: string): boolean {
  return DOCKERFILE_PATH.test(path) && !/\.(?:md|ya?ml|json|j2|erb|tpl)$/i.test(path);
}

export const TERRAFORM_PATH = /\.(?:tf|tofu)$/i;

export function isTerraform(path: string): boolean {
  return TERRAFORM_PATH.test(path);
}

export function isBicep(path: string): boolean {
  return /\.bicep$/i.test(path);
}

/** Asked of every file. */
export function isInfrastructurePath(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return /^(?:dockerfile|containerfile)(?:\.[\w.-]+)?$|\.(?:dockerfile|tf|tofu|bicep)$/i.test(name);
}

/** Rare words: images, names of variables, kinds of resources. */
export const INFRASTRUCTURE_SIGNS: readonly string[] = [
  'ollama/ollama',
  'OLLAMA_',
  'vllm',
  'text-generation-inference',
  'text-embeddings-inference',
  'tritonserver',
  'sglang',
  'llama.cpp',
  'localai/',
  'nvcr.io/',
  'qdrant/qdrant',
  'chroma-core/chroma',
  'chromadb/chroma',
  'weaviate',
  'milvusdb/',
  '/pgvector',
  'litellm',
  'n8nio/',
  'langflowai/',
  'flowiseai/',
  'langgenius/',
  'open-webui',
  'librechat',
  'anythingllm',
  'pytorch/pytorch',
  'mcp-server',
  'image: mcp/',
  'nvidia.com/gpu',
  'driver: nvidia',
  'serving.kserve.io',
  'kubeai.org',
  'ray.io/v1',
  'OPENAI_API_KEY',
  'ANTHROPIC_API_KEY',
  'GEMINI_API_KEY',
  'AZURE_OPENAI_',
  'api.openai.com',
  'api.anthropic.com',
  'LLM_MODEL',
  'LLM_BASE_URL',
  'EMBEDDING_MODEL',
  'HUGGING_FACE_HUB_TOKEN',
  'HF_TOKEN',
  'AWS::Bedrock',
  'AWS::SageMaker',
  'AWS::Kendra',
  'AWS::Lex::',
  'AWS::QBusiness',
  'AWS::S3Vectors',
  'Microsoft.CognitiveServices/',
  'Microsoft.MachineLearningServices/',
];

/** In every manifest of Kubernetes, and in every compose file. */
export const MANIFEST_SIGNS: readonly string[] = ['apiVersion', 'services'];

// Container images of AI, and what each of them is: by name without registry, tag and digest. From their registries as of
// 2026-11-22. An image that is not here is nothing by itself.

export type ImageRole =
  /** Serves models. */
  | 'inference'
  | 'vector-store'
  | 'llm-gateway'
  | 'workflow-engine'
  /** An application around models. */
  | 'llm-app'
  /** Libraries of machine learning on a GPU. */
  | 'ml-runtime'
  | 'mcp-server';

export interface KnownImage {
  readonly role: ImageRole;
  /** Whose or what it is, a slug. */
  readonly product: string;
  /** Where it listens inside, unless told otherwise. */
  readonly port: number | undefined;
}

const ROWS: readonly (readonly [names: RegExp, role: ImageRole, product: string, port?: number])[] = [
  [/^ollama\/ollama$|^alpine\/ollama$/, 'inference', 'ollama', 11434],
  [/(?:^|\/)vllm-openai$|^vllm\/|^rocm\/vllm$/, 'inference', 'vllm', 8000],
  [/(?:^|\/)text-generation-inference$/, 'inference', 'tgi', 80],
  [/(?:^|\/)text-embeddings-inference$/, 'inference', 'tei', 80],
  [/(?:^|\/)tritonserver$/, 'inference', 'triton', 8000],
  [/^lmsysorg\/sglang$/, 'inference', 'sglang', 30000],
  [/(?:^|\/)llama\.cpp(?:-\w+)?$|^ghcr\.io\/ggml-org\/llama\.cpp$/, 'inference', 'llama-cpp', 8080],
  [/(?:^|\/)(?:localai|local-ai)$/, 'inference', 'localai', 8080],
  [/^nvcr\.io\/nim\//, 'inference', 'nvidia-nim', 8000],
  [/^michaelf34\/infinity$/, 'inference', 'infinity', 7997],
  [/^xprobe\/xinference$/, 'inference', 'xinference', 9997],
  [/(?:^|\/)tensorflow\/serving$|^tensorflow\/serving/, 'inference', 'tensorflow-serving', 8501],
  [/(?:^|\/)torchserve$/, 'inference', 'torchserve', 8080],
  [/(?:^|\/)faster-whisper-server$|(?:^|\/)whisper-asr-webservice$/, 'inference', 'whisper'],
  [/^ai\/[a-z0-9._-]+$/, 'inference', 'docker-model-runner'],
  [/^qdrant\/qdrant$/, 'vector-store', 'qdrant', 6333],
  [/^(?:ghcr\.io\/chroma-core|chromadb)\/chroma$/, 'vector-store', 'chroma', 8000],
  [/(?:^|\/)semitechnologies\/weaviate$/, 'vector-store', 'weaviate', 8080],
  [/^milvusdb\/milvus$/, 'vector-store', 'milvus', 19530],
  [/^(?:pgvector|ankane)\/pgvector$/, 'vector-store', 'pgvector', 5432],
  [/^lancedb\/lancedb$/, 'vector-store', 'lancedb'],
  [/^marqoai\/marqo$/, 'vector-store', 'marqo', 8882],
  [/^vespaengine\/vespa$/, 'vector-store', 'vespa', 8080],
  [/(?:^|\/)litellm(?:-database|-non_root)?$/, 'llm-gateway', 'litellm', 4000],
  [/^portkeyai\/gateway$/, 'llm-gateway', 'portkey', 8787],
  [/^(?:docker\.n8n\.io\/)?n8nio\/n8n$|^ghcr\.io\/n8n-io\/n8n$/, 'workflow-engine', 'n8n', 5678],
  [/^langflowai\/langflow$/, 'workflow-engine', 'langflow', 7860],
  [/^flowiseai\/flowise$/, 'workflow-engine', 'flowise', 3000],
  [/^langgenius\/dify-/, 'workflow-engine', 'dify'],
  [/(?:^|\/)open-webui$/, 'llm-app', 'open-webui', 8080],
  [/(?:^|\/)librechat(?:-dev|-api)?$/, 'llm-app', 'librechat', 3080],
  [/^mintplexlabs\/anythingllm$/, 'llm-app', 'anythingllm', 3001],
  [/^lobehub\/lobe-chat/, 'llm-app', 'lobe-chat', 3210],
  [/(?:^|\/)openhands(?:-app)?$/, 'llm-app', 'openhands', 3000],
  [/^nvcr\.io\/nvidia\/(?:pytorch|tensorflow|nemo)$/, 'ml-runtime', 'nvidia'],
  [/^(?:pytorch\/pytorch|rocm\/pytorch)$/, 'ml-runtime', 'pytorch'],
  [/^huggingface\/transformers-[a-z-]+$|^huggingface\/accelerate-gpu$/, 'ml-runtime', 'huggingface'],
  [
    /^\d{12}\.dkr\.ecr\.[\w-]+\.amazonaws\.com\/(?:pytorch|tensorflow|huggingface|djl|sagemaker)/,
    'ml-runtime',
    'aws-sagemaker',
  ],
  [
    /^mcp\/[a-z0-9._-]+$|^ghcr\.io\/github\/github-mcp-server$|(?:^|\/)[a-z0-9._-]*-mcp-server$|(?:^|\/)mcp-server-[a-z0-9._-]+$/,
    'mcp-server',
    'mcp',
  ],
];

/** `name` without tag and digest. */
export function knownImage(name: string): KnownImage | undefined {
  const lower = name.toLowerCase();
  // Mirrors keep the path of what they mirror.
  const mirrored = /^(?:docker\.io|public\.ecr\.aws|quay\.io|mirror\.gcr\.io|cr\.weaviate\.io)\/(.+)$/.exec(lower)?.[1];
  const row = ROWS.find(([names]) => names.test(lower) || (mirrored !== undefined && names.test(mirrored)));
  return row && { role: row[1], product: row[2], port: row[3] };
}

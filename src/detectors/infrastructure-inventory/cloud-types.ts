// Resources of clouds that are there for AI, by the type names of Terraform, CloudFormation and Azure's templates, as their
// references have them on 2026-11-22; and the machines that have a GPU.

import type { ComponentType } from '../../model/component.ts';

export interface CloudType {
  readonly provider: string;
  readonly type: ComponentType;
}

const ROWS: readonly (readonly [types: RegExp, provider: string, type?: ComponentType])[] = [
  [/^aws_bedrock(?:_|agent_|agentcore_)(?!.*logging)|^awscc_bedrock_|^AWS::Bedrock(?:AgentCore)?::/, 'aws-bedrock'],
  [/^aws_bedrock_guardrail|^AWS::Bedrock::Guardrail/, 'aws-bedrock', 'guardrail'],
  [/^aws_sagemaker_|^awscc_sagemaker_|^AWS::SageMaker::/, 'aws-sagemaker'],
  [/^aws_kendra_|^AWS::Kendra::/, 'aws-kendra'],
  [/^aws_lexv?2?(?:models)?_|^AWS::Lex::/, 'aws-lex'],
  [/^aws_qbusiness_|^awscc_qbusiness_|^AWS::QBusiness::/, 'aws-q'],
  [/^aws_comprehend_|^AWS::Comprehend::/, 'aws-comprehend'],
  [/^aws_rekognition_|^AWS::Rekognition::/, 'aws-rekognition'],
  [/^aws_transcribe_/, 'aws-transcribe'],
  [/^aws_s3vectors_|^AWS::S3Vectors::/, 'aws-s3-vectors', 'vector_store'],
  [/^google_(?:vertex_ai|ml_engine|colab)_|^google_reasoning_engine/, 'google-vertex'],
  [/^google_(?:notebooks|workbench)_/, 'google-vertex'],
  [/^google_(?:dialogflow|dialogflow_cx|discovery_engine|document_ai|ces)_/, 'google'],
  [/^google_tpu_/, 'google-tpu'],
  [/^azurerm_cognitive_|^azurerm_ai_services$|^azapi_cognitive/, 'azure-openai'],
  [/^azurerm_ai_foundry|^azurerm_machine_learning_/, 'azure-ml'],
  [/^azurerm_(?:search_service|bot_\w+)$/, 'azure'],
  [/^Microsoft\.CognitiveServices\//i, 'azure-openai'],
  [/^Microsoft\.MachineLearningServices\//i, 'azure-ml'],
  [/^Microsoft\.(?:Search|BotService)\//i, 'azure'],
  [/^oci_(?:generative_ai|ai_|datascience)_?/, 'oracle'],
  [/^databricks_(?:model_serving|vector_search_\w+|mlflow_\w+|registered_model)$/, 'databricks'],
  [/^pinecone_(?:index|collection)$/, 'pinecone', 'vector_store'],
  [/^qdrant-cloud_|^zillizcloud_cluster$|^weaviate_/, 'vector-database', 'vector_store'],
  [/^openai_|^anthropic_/, 'model-provider'],
];

/** Undefined for resources that have nothing to do with AI. */
export function cloudType(type: string): CloudType | undefined {
  // The particular comes after the general.
  const row = ROWS.findLast(([types]) => types.test(type));
  return row && { provider: row[1], type: row[2] ?? 'cloud_resource' };
}

const GPU_MACHINE =
  /^(?:ml\.)?(?:p[2-6][a-z]*|g[3-7][a-z]*|inf[12]|trn[12]n?|dl[12]q?)\.[\dx]*[a-z-]+\d*$|^a[23]-(?:high|mega|ultra|edge)gpu|^g[24]-standard-|^a4x?-|^Standard_N[CDGV][\w-]*$|^(?:VM|BM)\.GPU/i;

/** Whether a machine type of any cloud has a GPU or another accelerator for models. */
export function isGpuMachine(type: string): boolean {
  return GPU_MACHINE.test(type);
}

/** Attributes and properties that name a machine. */
export const MACHINE_KEYS: readonly string[] = [
  'instance_type',
  'instance_types',
  'machine_type',
  'size',
  'vm_size',
  'InstanceType',
  'InstanceTypes',
  'instanceType',
  'vmSize',
  'shape',
];
/** Attributes and properties that name a model. */
export const MODEL_KEYS: readonly string[] = [
  'foundation_model',
  'model_id',
  'model_name',
  'model_arn',
  'foundation_model_arn',
  'base_model_identifier',
  'embedding_model_arn',
  'publisher_model_name',
  'FoundationModel',
  'ModelId',
  'ModelArn',
  'BaseModelIdentifier',
  'EmbeddingModelArn',
];

/** `arn:aws:bedrock:…::foundation-model/anthropic.claude-…` and Vertex's `publishers/google/models/gemini-…` name a model. */
export function modelInName(text: string): string | undefined {
  const arn = /:(?:foundation-model|inference-profile)\/([\w.:-]{2,120})$/.exec(text)?.[1];
  const published = /(?:^|\/)publishers\/[\w-]{1,60}\/models\/([\w.@:-]{2,120})$/.exec(text)?.[1];
  if (arn !== undefined || published !== undefined) return arn ?? published;
  return /[\s/{}$]|^arn:/.test(text) ? undefined : text;
}

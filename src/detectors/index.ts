// The detectors, in run order: those that run the rules which are data, and those that decide in code, each loaded when
// there is something for it to look at. Those that are mostly needed together share a chunk of the bundle: each file costs.

import { CODE_SIGNS } from '../artifacts/code-signs.ts';
import {
  DOCKERFILE_PATH,
  INFRASTRUCTURE_SIGNS,
  isInfrastructurePath,
  MANIFEST_SIGNS,
  TERRAFORM_PATH,
} from '../artifacts/infrastructure-signs.ts';
import { INVENTORY_SIGNS, isManifestPath } from '../artifacts/inventory-signs.ts';
import { PACKAGE_PATH } from '../artifacts/package-paths.ts';
import { REGISTRATION_SIGNS } from '../artifacts/registration-signs.ts';
import type { ArtifactKind } from '../model/artifact.ts';
import type { CompiledRule } from '../rules/compile.ts';
import type { DetectorFactory, ProjectDetectorFactory } from './detector.ts';
import { documents } from './documents/index.ts';
import { encoded } from './encoded/index.ts';
import { patterns } from './patterns/index.ts';

export const RULE_RUNNERS: readonly DetectorFactory[] = [patterns, encoded, documents];

export interface DetectorEntry {
  /** As rules name it in `match.detector`. */
  readonly name: string;
  /** Words one of which a source file must hold to concern it; its hits are theirs. Without any, no source file does. */
  readonly signs?: readonly string[];
  /**
   * Kinds of files it declares components of, whatever rules there are: of an entry that has signs, source files and
   * documents, prose and other files only with one of them, or at one of these paths.
   */
  readonly declares?: readonly ArtifactKind[];
  readonly isAt?: (path: string) => boolean;
  /** As `declares`, of an entry that only judges: such files mean nothing to it without a sign or such a path. */
  readonly judges?: readonly ArtifactKind[];
  /** It reads texts: no parser has to be at hand for it. */
  readonly readsText?: boolean;
  readonly load: () => Promise<DetectorFactory>;
}

export const CODE_DETECTORS: readonly DetectorEntry[] = [
  {
    name: 'hidden-text',
    signs: REGISTRATION_SIGNS,
    load: async () => (await import(/* webpackChunkName: "texts" */ './hidden-text/index.ts')).hiddenText,
  },
  {
    name: 'directives',
    signs: REGISTRATION_SIGNS,
    load: async () => (await import(/* webpackChunkName: "texts" */ './directives/index.ts')).directives,
  },
  {
    name: 'front-matter',
    load: async () => (await import(/* webpackChunkName: "clients" */ './front-matter/index.ts')).frontMatterDetector,
  },
  { name: 'launch', load: async () => (await import(/* webpackChunkName: "clients" */ './launch/index.ts')).launch },
  {
    name: 'server-manifest',
    load: async () => (await import(/* webpackChunkName: "clients" */ './server-manifest/index.ts')).serverManifest,
  },
  {
    name: 'downloads',
    load: async () => (await import(/* webpackChunkName: "clients" */ './downloads/index.ts')).downloads,
  },
  { name: 'hooks', load: async () => (await import(/* webpackChunkName: "clients" */ './hooks/index.ts')).hooks },
  {
    name: 'permissions',
    load: async () => (await import(/* webpackChunkName: "clients" */ './permissions/index.ts')).permissions,
  },
  {
    name: 'environment',
    load: async () => (await import(/* webpackChunkName: "clients" */ './environment/index.ts')).environment,
  },
  {
    name: 'autostart',
    load: async () => (await import(/* webpackChunkName: "clients" */ './autostart/index.ts')).autostart,
  },
  {
    name: 'agent-workflow',
    load: async () => (await import(/* webpackChunkName: "workflows" */ './agent-workflow/index.ts')).agentWorkflow,
  },
  {
    name: 'workflows',
    load: async () => (await import(/* webpackChunkName: "workflows" */ './workflows/index.ts')).workflows,
  },
  {
    name: 'tool-definitions',
    signs: REGISTRATION_SIGNS,
    load: async () => (await import(/* webpackChunkName: "texts" */ './tool-definitions/index.ts')).toolDefinitions,
  },
  {
    name: 'mcp-posture',
    load: async () => (await import(/* webpackChunkName: "live" */ './mcp-posture/index.ts')).mcpPosture,
  },
  {
    name: 'mcp-drift',
    load: async () => (await import(/* webpackChunkName: "live" */ './mcp-drift/index.ts')).mcpDrift,
  },
  {
    name: 'mcp-definitions',
    load: async () => (await import(/* webpackChunkName: "live" */ './mcp-definitions/index.ts')).mcpDefinitions,
  },
  {
    name: 'config-inventory',
    signs: ['"inputSchema"', '"input_schema"'],
    declares: [
      'mcp-config',
      'agent-settings',
      'server-manifest',
      'tool-list',
      'mcp-definitions',
      'mcp-observations',
      'document',
    ],
    load: async () => (await import(/* webpackChunkName: "clients" */ './config-inventory/index.ts')).configInventory,
  },
  {
    name: 'text-inventory',
    declares: ['skill', 'agent-definition', 'instructions', 'command'],
    load: async () => (await import(/* webpackChunkName: "clients" */ './text-inventory/index.ts')).textInventory,
  },
  {
    name: 'model-files',
    declares: ['model-file'],
    load: async () => (await import(/* webpackChunkName: "models" */ './model-files/index.ts')).modelFiles,
  },
  {
    name: 'archives',
    load: async () => (await import(/* webpackChunkName: "archives" */ './archives/index.ts')).archives,
  },
  {
    name: 'mobile-app',
    declares: ['app-strings'],
    load: async () => (await import(/* webpackChunkName: "mobile" */ './mobile-app/index.ts')).mobileApp,
  },
  {
    name: 'n8n',
    declares: ['n8n-workflow'],
    load: async () => (await import(/* webpackChunkName: "n8n" */ './n8n/index.ts')).n8n,
  },
  {
    name: 'code-inventory',
    signs: INVENTORY_SIGNS,
    isAt: isManifestPath,
    declares: ['code', 'document', 'env-file', 'prose', 'other'],
    readsText: true,
    load: async () => (await import(/* webpackChunkName: "inventory" */ './code-inventory/index.ts')).codeInventory,
  },
  {
    name: 'ci-inventory',
    declares: ['workflow'],
    load: async () => (await import(/* webpackChunkName: "workflows" */ './ci-inventory/index.ts')).ciInventory,
  },
  {
    name: 'infrastructure-inventory',
    signs: INFRASTRUCTURE_SIGNS,
    declares: ['code', 'document', 'other', 'agent-settings'],
    isAt: isInfrastructurePath,
    load: async () =>
      (await import(/* webpackChunkName: "infrastructure" */ './infrastructure-inventory/index.ts'))
        .infrastructureInventory,
  },
  {
    name: 'packages',
    signs: [],
    declares: ['lockfile', 'document', 'prose', 'other', 'code'],
    isAt: (path) => PACKAGE_PATH.test(path),
    readsText: true,
    load: async () => (await import(/* webpackChunkName: "packages" */ './packages/index.ts')).packages,
  },
  {
    name: 'dockerfile',
    judges: ['code'],
    signs: [],
    isAt: (path) => DOCKERFILE_PATH.test(path),
    readsText: true,
    load: async () => (await import(/* webpackChunkName: "infrastructure" */ './dockerfile/index.ts')).dockerfile,
  },
  {
    name: 'workloads',
    judges: ['document'],
    signs: MANIFEST_SIGNS,
    load: async () => (await import(/* webpackChunkName: "infrastructure" */ './workloads/index.ts')).workloads,
  },
  {
    name: 'terraform',
    judges: ['code', 'other'],
    signs: [],
    isAt: (path) => TERRAFORM_PATH.test(path),
    readsText: true,
    load: async () => (await import(/* webpackChunkName: "infrastructure" */ './terraform/index.ts')).terraform,
  },
  { name: 'unread', load: async () => (await import(/* webpackChunkName: "clients" */ './unread/index.ts')).unread },
];

/** Detectors that look at what the analysis of source code gave. */
export interface ProjectDetectorEntry {
  readonly name: string;
  /** Words one of which a source file must hold to be a start of the analysis. */
  readonly signs: readonly string[];
  readonly isFor: (rule: CompiledRule) => boolean;
  /** It only declares components; it runs wherever the analysis does. */
  readonly declares?: boolean;
  readonly load: () => Promise<ProjectDetectorFactory>;
}

export const PROJECT_DETECTOR: ProjectDetectorEntry = {
  name: 'flows',
  signs: CODE_SIGNS.map(({ text }) => text),
  isFor: ({ flow, postures }) => flow !== undefined || postures !== undefined,
  load: async () => (await import(/* webpackChunkName: "code" */ './flows/index.ts')).flows,
};

/** The half of it that holds what source registers against the lock that was made of it. */
export const SOURCE_LOCK: ProjectDetectorEntry = {
  name: 'mcp-drift',
  signs: [],
  isFor: ({ detector, kinds }) => detector === 'mcp-drift' && kinds?.has('code') === true,
  load: async () => (await import(/* webpackChunkName: "code" */ './mcp-drift/source.ts')).sourceLock,
};

/** What the program registers and makes, for the bill of materials: known wherever source code is analysed. */
export const CODE_COMPONENTS: ProjectDetectorEntry = {
  name: 'code-components',
  signs: [],
  isFor: PROJECT_DETECTOR.isFor,
  declares: true,
  load: async () => (await import(/* webpackChunkName: "code" */ './code-components/index.ts')).codeComponents,
};

export const PROJECT_DETECTORS: readonly ProjectDetectorEntry[] = [PROJECT_DETECTOR, SOURCE_LOCK, CODE_COMPONENTS];

export const CODE_DETECTOR_NAMES: readonly string[] = CODE_DETECTORS.map(({ name }) => name);

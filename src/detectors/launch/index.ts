// How MCP server entries start their servers and with what. Patterns are not enough, since the meaning of a word depends
// on the program, its flags and the key it stands under: each rule has a check that reads the entry taken apart. Known
// limits: start scripts are not opened, and images without a slash count as built here.

import { readLaunches } from '../../artifacts/agent-config.ts';
import { type LiteralSecret, literalSecrets, staysOnMachine } from '../../artifacts/launch-literals.ts';
import { loosePackages } from '../../artifacts/launch-packages.ts';
import { serverOf } from '../../artifacts/launch-server.ts';
import type { StructuredSegment } from '../../artifacts/segment.ts';
import type { CompiledRule } from '../../rules/compile.ts';
import type { DetectorFactory, Visit } from '../detector.ts';
import * as addresses from './addresses.ts';
import * as approvals from './approvals.ts';
import type { Check, Problem } from './check.ts';
import { at, shown } from './check.ts';
import * as commands from './commands.ts';
import * as containers from './containers.ts';
import { unknownEntry } from './entries.ts';
import * as environment from './environment.ts';
import * as flags from './flags.ts';
import { broadFolders } from './folders.ts';
import * as known from './known.ts';
import { lookalike } from './lookalikes.ts';
import { alikeNames, deceptiveName, repeatedNames } from './names.ts';
import { credentialsIn } from './redact.ts';

const CHECKS: Readonly<Record<string, Check>> = {
  'config/agent-guards-off': flags.agentGuardsOff,
  'config/all-interfaces': flags.allInterfaces,
  'config/archived-server': known.archived,
  'config/auto-approve-all': approvals.approveAll,
  'config/auto-approve-some': approvals.approveSome,
  'config/auto-approve-strong': approvals.approveStrong,
  'config/bare-address-server': addresses.rawAddress,
  'config/cleartext-server': addresses.cleartext,
  'config/command-from-home': commands.homePath,
  'config/command-from-repository': commands.repositoryScript,
  'config/command-from-temporary-folder': commands.temporaryFolder,
  'config/command-outside-repository': commands.outsideRepository,
  'config/container-capability': containers.extraCapability,
  'config/container-engine-socket': containers.engineSocket,
  'config/container-host-mount': containers.hostMount,
  'config/container-host-namespace': containers.hostNamespace,
  'config/container-open-port': containers.openPort,
  'config/container-privileged': containers.privileged,
  'config/credential-in-url': addresses.credentialInUrl,
  'config/database-superuser': flags.databaseSuperuser,
  'config/database-unrestricted': flags.databaseUnrestricted,
  'config/debugger-exposed': flags.debuggerExposed,
  'config/deceptive-server-name': deceptiveName,
  'config/deno-all-permissions': flags.allPermissions,
  'config/drop-host': addresses.dropHost,
  'config/elevated-launch': commands.elevated,
  'config/encoded-command': commands.encodedCommand,
  'config/inline-code': commands.inlineCode,
  'config/interpreter-preload': environment.interpreterPreload,
  'config/loader-override': environment.loaderOverride,
  'config/lookalike-package': lookalike,
  'config/malicious-package': known.malicious,
  'config/metacharacter-in-argument': commands.metacharacter,
  'config/model-endpoint-override': environment.modelEndpoint,
  'config/package-from-url': addresses.packageFromUrl,
  'config/package-index-override': environment.packageIndex,
  'config/proxy-override': environment.proxyOverride,
  'config/sandbox-off': flags.sandboxOff,
  'config/search-path-override': environment.searchPathOverride,
  'config/shell-chain': commands.shellChain,
  'config/shell-interpolation': commands.shellInterpolation,
  'config/tls-check-off': environment.tlsOff,
  'config/tunnel-server': addresses.tunnel,
  'config/unknown-server-entry': unknownEntry,
  'config/url-and-command': addresses.urlAndCommand,
  'config/vulnerable-package-critical': known.vulnerableCritical,
  'config/vulnerable-package-high': known.vulnerableHigh,
  'config/whole-environment-file': flags.environmentFile,
  'config/unpinned-package': (server) => {
    // Nothing new is published of what is archived: moving away from it is the one thing to do.
    const archived = new Set(known.archived(server).map(({ node }) => node));
    return loosePackages(server.words)
      .filter(({ word }) => !archived.has(word.node))
      .map(({ word, lack }) => at(word, `{place} runs ${shown(word.text)}, which names ${lack}.`));
  },
  'config/filesystem-root': ({ words }) =>
    broadFolders(words).map(({ word, what }) => at(word, `{place} may read and write ${what}: ${shown(word.text)}.`)),
};

export const launch: DetectorFactory = (rules) => {
  const own = rules.filter(({ detector }) => detector === 'launch');
  if (own.length === 0) return undefined;
  const checked = own.flatMap((rule) => {
    const check = CHECKS[rule.info.id];
    return check ? [{ rule, check }] : [];
  });
  const literal = own.find(({ info }) => info.id === 'config/literal-secret');
  const alike = own.find(({ info }) => info.id === 'config/alike-server-names');
  const repeated = own.find(({ info }) => info.id === 'config/repeated-server-name');
  return {
    name: 'launch',
    keywords: [],
    appliesTo: ({ kind, path }) =>
      (kind === 'mcp-config' || kind === 'agent-settings' || kind === 'server-manifest') &&
      own.some((rule) => rule.appliesTo({ kind, path })),
    detect(visit) {
      const { artifact } = visit;
      const wanted = checked.filter(({ rule }) => rule.appliesTo(artifact));
      const entries = visit.segments.structures.filter(({ role }) => role === 'mcp-server');
      const { read, cut } = readLaunches(entries.map(({ node }) => node));
      const servers = entries.map((segment) => ({
        segment,
        server: serverOf(segment, artifact.path, read.has(segment.node)),
      }));
      if (cut > 0) visit.gap(`the commands of ${cut} servers are longer than is read`);
      for (const { segment, server } of servers) {
        for (const { rule, check } of wanted)
          for (const problem of check(server)) reportProblem(visit, rule, server.place, problem);
        if (literal?.appliesTo(artifact)) {
          for (const secret of literalSecrets(segment.node, server.words))
            reportSecret(visit, literal, segment, secret, staysOnMachine(segment.node, server.words));
        }
      }
      if (alike?.appliesTo(artifact)) {
        for (const [server, problem] of alikeNames(servers.map((each) => each.server)))
          reportProblem(visit, alike, server.place, problem);
      }
      const root = artifact.document()?.root;
      if (root && repeated?.appliesTo(artifact)) {
        for (const { name, problem } of repeatedNames(root))
          reportProblem(visit, repeated, `server "${name}"`, problem);
      }
    },
  };
};

function reportProblem({ artifact, report }: Visit, rule: CompiledRule, place: string, problem: Problem): void {
  const { node, message, evidence, tier } = problem;
  const written = artifact.text().slice(node.start, Math.min(node.end, node.start + 20_000));
  const secrets = credentialsIn(written).map(
    ([start, end]) => [artifact.byteOffset(node.start + start), artifact.byteOffset(node.start + end)] as const,
  );
  report({
    rule,
    range: [artifact.byteOffset(node.start), artifact.byteOffset(node.end)],
    place,
    message,
    ...(evidence !== undefined && { evidence: [evidence] }),
    ...(tier && { tier }),
    ...(secrets.length > 0 && { secrets }),
  });
}

function reportSecret(
  { artifact, report }: Visit,
  rule: CompiledRule,
  segment: StructuredSegment,
  secret: LiteralSecret,
  isLocal: boolean,
): void {
  const { node, value, key, scheme } = secret;
  const written = artifact.text().slice(node.start, node.end);
  const index = written.indexOf(value);
  // A value written with escapes is masked whole.
  const [start, end] = index < 0 ? [node.start, node.end] : [node.start + index, node.start + index + value.length];
  const range = [artifact.byteOffset(start), artifact.byteOffset(end)] as const;
  const place = [segment.place, key].filter((part) => part !== '').join(', ');
  const message = `${told(key)} ${segment.place} is a credential, written out.`;
  report({ rule, range, place, message, secrets: [range], ...(isLocal && scheme !== undefined && { tier: 'review' }) });
}

function told(key: string): string {
  if (key === '') return 'An argument of';
  if (key === 'url-password') return 'The password in an address of';
  return `The value of ${key} of`;
}

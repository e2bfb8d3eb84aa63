// The catalogue of AI libraries, models, hosts and names of keys, put together from rules/inventory/*.yaml: all problems of
// all files at once.

import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { StoredCatalogue } from '../src/artifacts/ai-catalogue-data.ts';
import { type DocumentNode, toPlain } from '../src/lib/document.ts';
import { guarded } from '../src/lib/document-guard.ts';
import { lineAt } from '../src/lib/document-place.ts';
import { parseYamlDocument } from '../src/lib/document-yaml.ts';
import { aboutPlace, shapeProblems } from '../src/lib/shape-problem.ts';
import { COMPONENT_TYPES } from '../src/model/component.ts';
import type { RuleProblem } from '../src/rules/file.ts';

export const CATALOGUE_FOLDER = 'rules/inventory';

const provider = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'must be a short word in lower case');
const type = z.enum(COMPONENT_TYPES);
const expression = z.string().refine((text) => {
  try {
    return new RegExp(text) !== undefined;
  } catch {
    return false;
  }
}, 'is no valid expression');
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a day such as 2026-11-21');
const name = z
  .string()
  .regex(/^[^*\s]+\*?$/, 'may hold a star at its end only')
  .refine((text) => text.replace('*', '').length >= 2, 'is too short to be told from other names');

const group = z.strictObject({
  type,
  provider: provider.optional(),
  names: z.array(z.union([name, z.record(name, z.array(name).min(1))])).min(1),
});
const groups = z.array(group).min(1);
const ecosystem = z.string().regex(/^[a-z]+$/);
const libraries = z.strictObject({
  pypi: groups,
  npm: groups,
  golang: groups,
  maven: groups,
  nuget: groups,
  gem: groups,
  cargo: groups,
  composer: groups,
  brings: z.record(ecosystem, z.record(name, z.array(name).min(1))),
});
const models = z.strictObject({
  asOf: day,
  prefixes: z.record(z.string(), provider),
  families: z.array(
    z.strictObject({
      provider,
      type: z.enum(['model', 'embedding_model']).default('model'),
      match: expression,
      alias: expression.optional(),
    }),
  ),
  owners: z.array(z.string().regex(/^[a-z0-9-]+$/, 'must be in lower case')),
  embeds: expression,
  ended: z.array(z.strictObject({ on: day.optional(), ids: z.array(z.string()).min(1) })),
});
const hosts = z.array(
  z.strictObject({
    provider,
    type,
    hosts: z.array(z.string().regex(/^[a-z0-9*][a-z0-9.*-]*\.[a-z]{2,}$/, 'must be a host name')).min(1),
  }),
);
const secrets = z.array(
  z.strictObject({
    provider,
    names: z.array(z.string().regex(/^[A-Z0-9_*]{6,}$/, 'must be in capitals')).min(1),
  }),
);

const parse = guarded('yaml', parseYamlDocument);

export function builtinCatalogue(): { catalogue: StoredCatalogue | undefined; problems: readonly RuleProblem[] } {
  const read = {
    libraries: readChecked('libraries', libraries),
    models: readChecked('models', models),
    hosts: readChecked('hosts', hosts),
    secrets: readChecked('secrets', secrets),
  };
  const problems = Object.values(read).flatMap((each) => each.problems);
  if (!read.libraries.data || !read.models.data || !read.hosts.data || !read.secrets.data)
    return { catalogue: undefined, problems };
  const { asOf, prefixes, families, owners, embeds, ended } = read.models.data;
  const { brings, ...groupsOf } = read.libraries.data;
  const catalogue: StoredCatalogue = {
    brings,
    libraries: Object.fromEntries(
      Object.entries(groupsOf).map(([ecosystem, list]) => [
        ecosystem,
        list.map((each) => [
          each.type,
          each.provider ?? '',
          each.names.flatMap((entry): (string | string[])[] =>
            typeof entry === 'string' ? [entry] : Object.entries(entry).map(([own, imports]) => [own, ...imports]),
          ),
        ]),
      ]),
    ) as unknown as StoredCatalogue['libraries'],
    models: {
      asOf,
      prefixes,
      families: families.map((each) => [each.provider, each.type, each.match, each.alias ?? ''] as const),
      owners,
      embeds,
      ended: ended.map(({ on, ids }) => [on ?? '', ids] as const),
    },
    hosts: read.hosts.data.map((each) => [each.provider, each.type, each.hosts] as const),
    secrets: read.secrets.data.map((each) => [each.provider, each.names] as const),
  };
  return { catalogue, problems };
}

interface Checked<Data> {
  readonly data: Data | undefined;
  readonly problems: readonly RuleProblem[];
}

function readChecked<Data>(file: string, schema: z.ZodType<Data>): Checked<Data> {
  const path = `${CATALOGUE_FOLDER}/${file}.yaml`;
  const text = readFileSync(path, 'utf8');
  const at = (offset: number, message: string): RuleProblem => ({ path, line: lineAt(text, offset), message });
  const { root, problems } = parse(text);
  if (!root || problems.length > 0)
    return { data: undefined, problems: problems.map(({ offset, message }) => at(offset, message)) };
  const result = schema.safeParse(toPlain(root));
  if (result.success)
    return { data: result.data, problems: twice(root).map((each) => at(each.start, 'stands there twice')) };
  const found = shapeProblems(result.error.issues, root, () => []);
  return { data: undefined, problems: found.map((problem) => at(problem.offset, aboutPlace(problem, 'the file'))) };
}

/** Names that one list holds twice: one of them is never looked at. */
function twice(root: DocumentNode): readonly DocumentNode[] {
  const lists = root.kind === 'object' ? root.entries.map(({ value }) => value) : [root];
  return lists.flatMap((list) => {
    const seen = new Set<string>();
    return namesIn(list).filter((node) => {
      const key = node.kind === 'object' ? node.entries.map((entry) => entry.key).join() : String(toPlain(node));
      const isKnown = seen.has(key);
      seen.add(key);
      return isKnown;
    });
  });
}

function namesIn(list: DocumentNode): readonly DocumentNode[] {
  if (list.kind !== 'array') return [];
  return list.items.flatMap((item) => {
    if (item.kind !== 'object') return [item];
    const names = item.entries.find(({ key }) => ['names', 'ids', 'hosts'].includes(key))?.value;
    return names?.kind === 'array' ? names.items : [];
  });
}

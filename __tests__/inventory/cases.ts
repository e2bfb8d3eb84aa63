// Runs the fixture folders of the bill of materials: each holds the files a user would have and `expected.txt`: one component
// a line, then one relationship a line. All detectors look at every case. With UPDATE_EXPECTED=1 the expectations are written
// anew, and then read by a person. Secrets in the files are split by {+} and joined here.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Component, Inventory } from '../../src/model/component.ts';
import { openMemory } from '../../src/targets/memory.ts';
import { RULES, scannerWith } from '../scanner.ts';

export const ROOT = join(import.meta.dirname, '../fixtures/inventory');
const EXPECTED = 'expected.txt';
const scan = scannerWith(RULES);

export function runInventoryCases(detector: string): void {
  const folder = join(ROOT, detector);
  test.each(readdirSync(folder).toSorted())(`${detector}: %s`, async (name) => {
    const text = shown(await inventoryOf(join(folder, name)));
    const expected = join(folder, name, EXPECTED);
    if (process.env.UPDATE_EXPECTED === '1') writeFileSync(expected, text);
    expect(text).toBe(readFileSync(expected, 'utf8'));
  });
}

export async function inventoryOf(folder: string): Promise<Inventory> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== EXPECTED)
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => ({
      path: path.slice(folder.length + 1).replaceAll('\\', '/'),
      text: readFileSync(path, 'utf8').replaceAll('{+}', ''),
    }));
  const { inventory } = await scan(openMemory('case', files));
  return inventory;
}

function shown({ components, relationships }: Inventory): string {
  const byId = new Map(components.map((component) => [component.id, component]));
  const nameOf = (id: string) => label(byId.get(id) as Component);
  return [
    ...components.map(line),
    ...relationships.map(({ from, type, to }) => `${nameOf(from)} -${type}-> ${nameOf(to)}`),
  ]
    .map((each) => `${each}\n`)
    .join('');
}

function label({ type, name, scope }: Component): string {
  return `${type} ${JSON.stringify(name)}${scope === undefined ? '' : ` of ${JSON.stringify(scope)}`}`;
}

/** `agent "helper" of "src" {provider=openai versions=1,2} [unpinned_model] src/a.py:3:1`. */
function line(component: Component): string {
  const { provider, versions, purl, endpoint, auth, licence, hash, capabilities, flags, properties, places } =
    component;
  const facts = Object.entries({
    provider,
    purl,
    versions: versions.join(','),
    endpoint,
    auth,
    licence,
    hash,
    can: capabilities.join(','),
    use: component.use === 'runtime' ? '' : component.use,
    guess: component.isGuess ? 'yes' : '',
    ...properties,
  }).filter(([, value]) => value !== undefined && value !== '');
  return [
    label(component),
    facts.length === 0 ? '' : `{${facts.map(([name, value]) => `${name}=${value}`).join(' ')}}`,
    flags.length === 0 ? '' : `[${flags.join(' ')}]`,
    places.map(({ path, range: { start } }) => `${path}:${start.line}:${start.column}`).join(' '),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

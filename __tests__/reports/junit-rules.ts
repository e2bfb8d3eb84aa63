// What readers of JUnit XML rely on and its schema does not say: numbers that add up, and one case of a name in a suite.
// The document is taken apart by the schema's own parser, in its canonical form, where each tag looks alike.

import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

const SCHEMA = readFileSync(new URL('../fixtures/schemas/junit-10.xsd', import.meta.url), 'utf8');

/** What the schema of Jenkins finds wrong, one line each, or what is no XML. */
export async function schemaProblems(xml: string): Promise<readonly string[]> {
  const { valid, errors } = await validateXML({
    xml: { fileName: 'report.xml', contents: xml },
    schema: { fileName: 'junit-10.xsd', contents: SCHEMA },
    maxMemoryPages: 16_384,
  });
  return valid ? [] : ['invalid', ...errors.map(({ message }) => message)];
}

export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Text in it, references as they are written. */
  readonly text: string;
}

/** The elements of a document that is known to be one, and uses no more of XML than elements, attributes and text. */
export function elementsOf(xml: string): Element {
  const root = { tag: '', attributes: {}, children: [] as Element[], text: '' };
  const open = [root];
  for (const [, end, tag = '', attributes = '', empty, text] of xml
    .replace(/^<\?xml[^?]*\?>/, '')
    .matchAll(/<(\/?)([a-z]+)((?: [a-z]+="[^"<]*")*)(\/?)>|([^<]+)/g)) {
    const at = open.at(-1) ?? root;
    if (text !== undefined) at.text += text;
    else if (end === '/') open.pop();
    else {
      const pairs = [...attributes.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]);
      const element = { tag, attributes: Object.fromEntries(pairs), children: [], text: '' };
      at.children.push(element);
      if (empty !== '/') open.push(element);
    }
  }
  return root.children[0] as Element;
}

/** One line for each thing that is wrong. */
export function junitProblems(xml: string): readonly string[] {
  const root = elementsOf(xml);
  const suites = root.children.map((suite) => ({
    ...suite,
    cases: suite.children.filter(({ tag }) => tag === 'testcase'),
  }));
  const all = suites.flatMap(({ cases }) => cases);
  const names = all.map(({ attributes: { classname, name } }) => `${classname} ${name}`);
  return [
    ...wrongNumbers(root, all, ['tests', 'failures', 'errors']),
    ...suites.flatMap((suite) => wrongNumbers(suite, suite.cases, ['tests', 'failures', 'errors', 'skipped'])),
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `two cases are called ${name}`),
    ...all.filter(({ children }) => children.length > 1).map(({ attributes }) => `${attributes.name} ends in two ways`),
  ];
}

const COUNTED: Readonly<Record<string, string>> = { failures: 'failure', errors: 'error', skipped: 'skipped' };

function wrongNumbers(
  { tag, attributes }: Element,
  cases: readonly Element[],
  numbers: readonly string[],
): readonly string[] {
  return numbers.flatMap((number) => {
    const outcome = COUNTED[number];
    const { length } = cases.filter(({ children }) => outcome === undefined || children[0]?.tag === outcome);
    return attributes[number] === String(length)
      ? []
      : [`${tag} ${attributes.name}: ${number} is ${attributes[number]} and should be ${length}`];
  });
}

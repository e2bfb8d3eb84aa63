// Models that are graphs of operations in protobuf: ONNX, TensorFlow and Core ML. What the operations and the places of their data
// reach outside of the file.

import type { ByteSource } from '../../lib/byte-source.ts';
import { type ProtoField, walkMessage } from '../../lib/protobuf.ts';
import type { Look } from './look.ts';

const FIELDS = 2_000_000;
const NESTING = 12;
const LISTED = 20;

interface Budget {
  fields: number;
}

/** https://github.com/onnx/onnx/blob/main/onnx/onnx.proto */
export function lookAtOnnx(source: ByteSource, look: Look): void {
  const budget: Budget = { fields: FIELDS };
  const domains = new Set<string>();
  const outside = new Set<string>();
  let tensors = 0;
  let isOnnx = false;

  const tensor = (field: ProtoField): void => {
    tensors++;
    walkMessage(field.inside(), budget, ({ number, inside }) => {
      if (number !== 13) return;
      const [key, value] = pairOf(inside(), budget);
      if (key === 'location' && value !== undefined && leavesFolder(value)) outside.add(value);
    });
  };
  const graph = (message: ByteSource, depth: number): void => {
    if (depth > NESTING) return;
    walkMessage(message, budget, (field) => {
      if (field.number === 1) node(field.inside(), depth);
      else if (field.number === 5) tensor(field);
    });
  };
  const node = (message: ByteSource, depth: number): void => {
    walkMessage(message, budget, (field) => {
      if (field.number === 7 && domains.size < LISTED) domains.add(field.text());
      if (field.number !== 5) return;
      walkMessage(field.inside(), budget, (part) => {
        if (part.number === 5 || part.number === 10) tensor(part);
        else if (part.number === 6 || part.number === 11) graph(part.inside(), depth + 1);
      });
    });
  };

  const isWhole = walkMessage(source, budget, (field) => {
    const { number } = field;
    if (number === 2) look.properties.producer = field.text();
    else if (number === 3) look.properties['producer-version'] = field.text();
    else if (number === 7) {
      isOnnx = true;
      graph(field.inside(), 0);
    } else if (number === 14) {
      const [key, value] = pairOf(field.inside(), budget);
      if (key !== undefined && /^licen[sc]e$/i.test(key)) look.licence ??= value;
    } else if (number === 20 || number === 25) {
      walkMessage(field.inside(), budget, (part) => {
        if (number === 25 && part.number === 7) node(part.inside(), 1);
        else if (number === 20 && (part.number === 1 || part.number === 2)) graph(part.inside(), 1);
      });
    }
  });
  if (!isOnnx) return;
  look.format = 'onnx';
  look.isModel = true;
  if (budget.fields <= 0) look.gaps.add('its graph is larger than is walked');
  else if (!isWhole) look.gaps.add('its graph breaks off');
  look.properties.tensors = String(tensors);
  const own = [...domains].filter((domain) => domain !== '' && !KNOWN_DOMAIN.test(domain));
  if (own.length > 0) look.properties['custom-operators'] = own.toSorted().join(',');
  for (const location of [...outside].slice(0, LISTED))
    look.issues.push({ rule: 'external-data-outside', evidence: [location], place: 'external_data' });
}

const KNOWN_DOMAIN =
  /^(?:ai\.onnx|com\.microsoft|ai\.onnx\.\w+|org\.pytorch(?:\.\w+)*|com\.ms\.internal\.nhwc|pkg\.\S+)/;

function leavesFolder(location: string): boolean {
  return /^(?:[/\\]|[a-zA-Z]:)/.test(location) || location.split(/[/\\]/).includes('..') || location.includes('\0');
}

function pairOf(source: ByteSource, budget: Budget): readonly [key?: string, value?: string] {
  let key: string | undefined;
  let value: string | undefined;
  walkMessage(source, budget, (field) => {
    if (field.number === 1) key = field.text();
    else if (field.number === 2) value = field.text();
  });
  return [key, value] as readonly [string?, string?];
}

/** Operations by which a graph reads and writes files of the machine, or calls Python. */
const REACHING: ReadonlySet<string> = new Set(
  'ReadFile WriteFile MatchingFiles WholeFileReader WholeFileReaderV2 PyFunc PyFuncStateless EagerPyFunc'.split(' '),
);

/** SavedModel: graphs with their functions; GraphDef: one graph. */
export function lookAtTensorFlow(source: ByteSource, look: Look): void {
  const budget: Budget = { fields: FIELDS };
  const reaching = new Map<string, number>();
  let nodes = 0;
  const node = (message: ByteSource): void => {
    let isNode = false;
    walkMessage(message, budget, (field) => {
      if (field.number !== 2 || field.length > 100) return;
      isNode = true;
      const operation = field.text();
      if (REACHING.has(operation)) reaching.set(operation, (reaching.get(operation) ?? 0) + 1);
    });
    if (isNode) nodes++;
  };
  const graph = (message: ByteSource): void => {
    walkMessage(message, budget, ({ number, inside }) => {
      if (number === 1) node(inside());
      else if (number === 2)
        walkMessage(inside(), budget, (part) => {
          if (part.number !== 1) return;
          walkMessage(part.inside(), budget, (each) => {
            if (each.number === 3) node(each.inside());
          });
        });
    });
  };
  const isSaved = /(?:^|\/)saved_model\.pb$/i.test(look.path) || source.read(0, 3).equals(Buffer.from([8, 1, 18]));
  if (isSaved)
    walkMessage(source, budget, ({ number, inside }) => {
      if (number !== 2) return;
      walkMessage(inside(), budget, (part) => {
        if (part.number === 2) graph(part.inside());
        else if (part.number === 1)
          walkMessage(part.inside(), budget, (each) => {
            if (each.number === 5) look.properties['producer-version'] = each.text();
          });
      });
    });
  else graph(source);
  if (nodes === 0) return;
  look.format = isSaved ? 'saved-model' : 'tensorflow-graph';
  look.isModel = true;
  look.properties.operations = String(nodes);
  if (budget.fields <= 0) look.gaps.add('its graph is larger than is walked');
  if (reaching.size > 0)
    look.issues.push({
      rule: 'graph-touches-files',
      evidence: [...reaching].map(([operation, count]) => `${count} × ${operation}`),
    });
}

/** https://apple.github.io/coremltools/mlmodel/Format/Model.html */
export function lookAtCoreMl(source: ByteSource, look: Look): void {
  const budget: Budget = { fields: FIELDS };
  walkMessage(source, budget, (field) => {
    if (field.number !== 2) return;
    walkMessage(field.inside(), budget, (part) => {
      if (part.number !== 100) return;
      walkMessage(part.inside(), budget, (each) => {
        if (each.number === 3) look.properties.producer = each.text();
        else if (each.number === 4) look.licence ??= each.text();
      });
    });
  });
  look.format = 'coreml';
  look.isModel = true;
}

// What GitHub code scanning asks of a SARIF file beyond the schema, and what its own validator does not look at. Takes
// any parsed JSON and gives one line per problem; no line means GitHub takes it and alerts keep their identity.

type Json = unknown;

export function githubProblems(sarif: Json): string[] {
  const problems: string[] = [];
  if (!isText(at(sarif, '$schema'))) problems.push('$schema is missing');
  if (at(sarif, 'version') !== '2.1.0') problems.push('version is not 2.1.0');
  const runs = list(at(sarif, 'runs'));
  if (runs.length === 0) problems.push('no run');
  if (runs.length > 20) problems.push('more than 20 runs');
  const categories = new Set<string>();
  for (const [index, run] of runs.entries()) {
    problems.push(...runProblems(run).map((problem) => `run ${index}: ${problem}`));
    const category = `${text(at(run, 'tool', 'driver', 'name'))} ${categoryOf(run)}`;
    if (categories.has(category)) problems.push(`run ${index}: second run of category ${category}`);
    categories.add(category);
  }
  return problems;
}

/** The identifier up to its last slash. */
function categoryOf(run: Json): string {
  const id = text(at(run, 'automationDetails', 'id'));
  return id.slice(0, Math.max(0, id.lastIndexOf('/')));
}

function runProblems(run: Json): string[] {
  const problems: string[] = [];
  const driver = at(run, 'tool', 'driver');
  if (!isText(at(driver, 'name'))) problems.push('tool has no name');
  if (!isText(at(driver, 'semanticVersion'))) problems.push('tool has no semanticVersion');
  if (categoryOf(run) === '') problems.push('automationDetails.id names no category');
  if (/[^\p{L}\p{N}\p{P}\p{S}]/u.test(categoryOf(run))) problems.push('category has characters that cannot be seen');
  if (!Array.isArray(at(driver, 'rules'))) problems.push('rules are missing');
  if (!Array.isArray(at(run, 'results'))) problems.push('results are missing');
  if (at(run, 'columnKind') !== 'utf16CodeUnits') problems.push('columnKind is not utf16CodeUnits');
  const rules = list(at(driver, 'rules'));
  const ids = rules.map((rule) => text(at(rule, 'id')));
  if (new Set(ids).size !== ids.length) problems.push('two rules have one id');
  for (const [index, rule] of rules.entries()) {
    problems.push(...ruleProblems(rule).map((problem) => `rule ${ids[index]}: ${problem}`));
  }
  const results = list(at(run, 'results'));
  if (results.length > 5000) problems.push('more than 5,000 results');
  for (const [index, result] of results.entries()) {
    problems.push(...resultProblems(result, ids).map((problem) => `result ${index}: ${problem}`));
  }
  return problems;
}

const LEVELS: readonly Json[] = ['error', 'warning', 'note'];
const PRECISIONS: readonly Json[] = ['very-high', 'high', 'medium', 'low'];

function ruleProblems(rule: Json): string[] {
  const problems: string[] = [];
  if (!isText(at(rule, 'id'))) problems.push('no id');
  if (text(at(rule, 'name')).length > 255) problems.push('name is longer than 255');
  for (const member of ['shortDescription', 'fullDescription']) {
    const description = at(rule, member, 'text');
    if (!isText(description)) problems.push(`${member} is missing`);
    if (text(description).length > 1024) problems.push(`${member} is longer than 1,024`);
  }
  if (!isText(at(rule, 'help', 'text'))) problems.push('help.text is missing');
  if (!isText(at(rule, 'help', 'markdown'))) problems.push('help.markdown is missing');
  if (!LEVELS.includes(at(rule, 'defaultConfiguration', 'level'))) problems.push('no default level');
  const properties = at(rule, 'properties');
  if (!PRECISIONS.includes(at(properties, 'precision'))) problems.push('precision is none of GitHub’s');
  const tags = list(at(properties, 'tags'));
  if (tags.length > 10) problems.push('more than 10 tags');
  if (!tags.every(isText)) problems.push('a tag is empty');
  for (const tag of tags.map(text)) {
    if (/cwe/i.test(tag) && !/^external\/cwe\/cwe-\d{3,}$/.test(tag)) problems.push(`tag ${tag} is not in CWE form`);
  }
  problems.push(...weightProblems(rule, tags));
  return problems;
}

function weightProblems(rule: Json, tags: readonly Json[]): string[] {
  const problems: string[] = [];
  const weight = at(rule, 'properties', 'security-severity');
  const isSecurity = tags.includes('security');
  if (isSecurity !== (weight !== undefined)) problems.push('tag security and security-severity go together');
  if (weight !== undefined) {
    if (typeof weight !== 'string' || !/^\d{1,2}(\.\d+)?$/.test(weight)) {
      problems.push('security-severity is not a number in a string');
    } else if (!(Number(weight) > 0 && Number(weight) <= 10)) {
      problems.push('security-severity is not in (0, 10]');
    }
  }
  if (text(at(rule, 'id')).endsWith('/review')) {
    if (Number(weight ?? 0) > 6.9) problems.push('a rule for review weighs more than 6.9');
    if (at(rule, 'defaultConfiguration', 'level') === 'error') problems.push('a rule for review is an error');
  }
  return problems;
}

function resultProblems(result: Json, ruleIds: readonly string[]): string[] {
  const problems: string[] = [];
  const ruleId = text(at(result, 'ruleId'));
  const ruleIndex = at(result, 'ruleIndex');
  if (!ruleIds.includes(ruleId)) problems.push(`no rule ${ruleId}`);
  else if (typeof ruleIndex !== 'number' || ruleIds[ruleIndex] !== ruleId) problems.push('ruleIndex is another rule');
  if (!LEVELS.includes(at(result, 'level'))) problems.push('no level');
  if (ruleId.endsWith('/review') && at(result, 'level') === 'error') problems.push('a result for review is an error');
  if (!isText(at(result, 'message', 'text'))) problems.push('no message');
  for (const member of ['suppressions', 'baselineState']) {
    if (at(result, member) !== undefined) problems.push(`${member} means nothing to GitHub`);
  }
  const fingerprints = at(result, 'partialFingerprints');
  if (!isText(at(fingerprints, 'bartizan/v1'))) problems.push('no fingerprint');
  const lineHash = at(fingerprints, 'primaryLocationLineHash');
  if (lineHash !== undefined && !/^[0-9a-f]{1,16}:[1-9]\d*$/.test(text(lineHash))) problems.push('malformed line hash');
  if (list(at(result, 'locations')).length !== 1) problems.push('not exactly one location');
  const related = list(at(result, 'relatedLocations'));
  const places = [...list(at(result, 'locations')), ...related];
  if (places.length > 100) problems.push('more than 100 locations');
  const flows = list(at(result, 'codeFlows')).flatMap((flow) => list(at(flow, 'threadFlows')));
  const steps = flows.flatMap((flow) => list(at(flow, 'locations')));
  if (steps.length > 1000) problems.push('more than 1,000 steps');
  if (flows.some((flow) => list(at(flow, 'locations')).length === 0)) problems.push('a flow has no step');
  if (!steps.every((step) => isText(at(step, 'location', 'message', 'text')))) problems.push('a step says nothing');
  problems.push(...[...places, ...steps.map((step) => at(step, 'location'))].flatMap(locationProblems));
  const relatedIds = related.map((one) => at(one, 'id'));
  if (new Set(relatedIds).size !== related.length || relatedIds.includes(undefined))
    problems.push('related without id');
  for (const [, id] of text(at(result, 'message', 'text')).matchAll(/(?<!\\)\[(?:[^\]\\]|\\.)*\]\((\d+)\)/g)) {
    if (!relatedIds.includes(Number(id))) problems.push(`message links ${id}, which is no related location`);
  }
  return problems;
}

function locationProblems(location: Json): string[] {
  const problems = uriProblems(text(at(location, 'physicalLocation', 'artifactLocation', 'uri')));
  const region = at(location, 'physicalLocation', 'region');
  for (const member of ['startLine', 'startColumn', 'endLine', 'endColumn']) {
    const value = at(region, member);
    if (!Number.isInteger(value) || Number(value) < 1) problems.push(`${member} is missing`);
  }
  const lines = Number(at(region, 'endLine')) - Number(at(region, 'startLine'));
  const columns = Number(at(region, 'endColumn')) - Number(at(region, 'startColumn'));
  if (lines < 0 || (lines === 0 && columns < 0)) problems.push('region ends before it starts');
  return problems;
}

function uriProblems(uri: string): string[] {
  if (uri === '') return ['no uri'];
  if (/^[a-z][a-z0-9+.-]*:/i.test(uri)) return [`uri ${uri} is absolute`];
  if (uri.startsWith('/')) return [`uri ${uri} starts with a slash`];
  if (uri.split('/').some((segment) => segment === '.' || segment === '..' || segment === '')) {
    return [`uri ${uri} is not normal`];
  }
  // RFC 3986: what a path may hold, and whole escapes of UTF-8.
  if (!/^(?:[\w.~!$&'()*+,;=:@/-]|%[0-9A-F]{2})+$/.test(uri)) return [`uri ${uri} is not encoded`];
  try {
    decodeURIComponent(uri);
  } catch {
    return [`uri ${uri} does not decode`];
  }
  return [];
}

function at(value: Json, ...path: readonly string[]): Json {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined;
    current = Reflect.get(current, key);
  }
  return current;
}

function list(value: Json): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function text(value: Json): string {
  return typeof value === 'string' ? value : '';
}

function isText(value: Json): boolean {
  return text(value).trim() !== '';
}

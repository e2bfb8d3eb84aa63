// Cuts out of GitHub's OpenAPI description what we ask of its API, with the schemas it needs: the tests' GitHub checks each
// request against it. Run after adding a path below:
//   npm i --prefix /tmp/openapi @octokit/openapi && node scripts/github-slice.ts /tmp/openapi/node_modules/@octokit/openapi/generated/api.github.com.json

import { readFileSync, writeFileSync } from 'node:fs';

const OPERATIONS: readonly string[] = [
  'GET /user',
  'GET /repos/{owner}/{repo}',
  'GET /repos/{owner}/{repo}/commits/{ref}',
  'GET /repos/{owner}/{repo}/tarball/{ref}',
  'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
  'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
  'POST /repos/{owner}/{repo}/code-scanning/sarifs',
  'GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
  'PATCH /repos/{owner}/{repo}/pulls/comments/{comment_id}',
  'DELETE /repos/{owner}/{repo}/pulls/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
  'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
];

interface Description {
  readonly openapi: string;
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: node scripts/github-slice.ts api.github.com.json');
const whole = JSON.parse(readFileSync(file, 'utf8')) as Description;

const paths: Record<string, Record<string, unknown>> = {};
for (const operation of OPERATIONS) {
  const [method = '', path = ''] = operation.split(' ');
  const found = whole.paths[path]?.[method.toLowerCase()];
  if (!found) throw new Error(`GitHub has no ${operation}`);
  paths[path] = { ...paths[path], [method.toLowerCase()]: requestOnly(found) };
}
const components: Record<string, Record<string, unknown>> = {};
const wanted = refsIn(paths);
for (const ref of wanted) {
  const [, , section = '', name = ''] = ref.split('/');
  const found = whole.components[section]?.[name];
  components[section] = { ...components[section], [name]: found };
  for (const each of refsIn(found)) wanted.add(each);
}
const slice = {
  openapi: whole.openapi,
  info: { title: 'What Bartizan asks of GitHub', version: whole.info.version },
  paths,
  components,
};
writeFileSync('__tests__/action/github/openapi.json', `${JSON.stringify(slice, undefined, 1)}\n`);

/** Parameters and bodies: what GitHub answers is the fake's own business. */
function requestOnly(operation: unknown): unknown {
  const { operationId, parameters, requestBody } = operation as Record<string, unknown>;
  return { operationId, parameters, ...(requestBody !== undefined && { requestBody: withoutExamples(requestBody) }) };
}

function withoutExamples(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, each) => (key === 'examples' || key === 'example' ? undefined : each)));
}

function refsIn(value: unknown): Set<string> {
  return new Set([...JSON.stringify(value).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref as string));
}

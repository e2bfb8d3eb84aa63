import { expect, test } from '@jest/globals';
import { allBlocks, readHcl } from '../../src/lib/hcl.ts';

function shown(text: string): readonly string[] {
  return allBlocks(readHcl(text)).map(
    ({ type, labels, attributes }) =>
      `${[type, ...labels].join(' ')}: ${[...attributes].map(([name, { literal, items }]) => `${name}=${literal ?? (items.length > 0 ? items.join('|') : '?')}`).join(' ')}`,
  );
}

test('blocks with labels, attributes that are literals, inner blocks', () => {
  const text = `
# resource "old" "one" {}
/* resource "older" "one" {} */
resource "aws_bedrockagent_agent" "main" { // the agent
  agent_name = "helper"
  foundation_model = var.model
  count = 2
  on = true # always
  role = "\${local.prefix}-role"
  tags = { a = "}" }
  list = ["a", "b"]
  policy = <<-EOT
    resource "not" "this" {
  EOT
  inner {
    name = "x \\"y\\""
  }
}
module "net" {
  source = "./net"
}`;
  expect(shown(text)).toEqual([
    'resource aws_bedrockagent_agent main: agent_name=helper foundation_model=? count=2 on=true role=? tags=? list=a|b policy=?',
    'inner: name=x "y"',
    'module net: source=./net',
  ]);
});

test.each([
  'resource "a" "b" {',
  'resource "a',
  'a = <<EOT\nnever ends',
  'x = "${"${"${',
  '}}}}}{{{{{',
  'a = [',
  '/* never ends',
  'resource "a" "b" { c = "\\',
])('what is broken ends: %j', (text) => {
  expect(() => readHcl(text)).not.toThrow();
});

test('nesting and size are bounded', () => {
  const started = performance.now();
  expect(readHcl('a {\n'.repeat(100_000)).length).toBeLessThanOrEqual(1);
  expect(readHcl('a {}\n'.repeat(100_000)).length).toBe(20_000);
  readHcl(`a = ${'['.repeat(200_000)}`);
  readHcl('a = <<X\n'.repeat(20_000));
  expect(performance.now() - started).toBeLessThan(3000);
});

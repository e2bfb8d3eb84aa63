// Names, descriptions and schemas that mislead the model or the person: control characters, letters of other alphabets,
// names of a client's own tools, parameters that collect what no tool needs, and schemas that say nothing.

import { fieldOf, textOf } from '../../artifacts/tool-node.ts';
import type { Parameter } from '../../artifacts/tool-words.ts';
import type { Check, Issue, KnownTool } from './issue.ts';

const LONG_DESCRIPTION = 6000;

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL_IN_NAME = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
export const ESCAPE_IN_TEXT = /\u001b\[|\u009b|\u001b\]|[\u0000\u0008]/;
export const controlCharacters: Check = function* ({ tool }) {
  const rule = 'text/control-characters-in-tool';
  if (CONTROL_IN_NAME.test(tool.name)) yield { rule, node: tool.nameNode };
  else if (tool.descriptionNode && ESCAPE_IN_TEXT.test(tool.description))
    yield { rule, node: tool.descriptionNode, evidence: ['terminal escape or control character in the description'] };
  for (const parameter of tool.parameters)
    if (CONTROL_IN_NAME.test(parameter.name)) yield { rule, node: keyNode(parameter), parameter: parameter.name };
};

/** Latin together with letters that look like Latin ones. */
const CONFUSABLE =
  /[\u0370-\u03ff\u0400-\u052f\u0530-\u058f\u13a0-\u13ff\u1d00-\u1d7f\uff21-\uff5a\u{1d400}-\u{1d7ff}]/u;
export const confusableName: Check = function* ({ tool }) {
  if (/[A-Za-z]/.test(tool.name) && CONFUSABLE.test(tool.name) && !/\s/.test(tool.name))
    yield { rule: 'text/confusable-tool-name', node: tool.nameNode, evidence: [tool.name] };
};

/** Parameters through which poisoned tools collect what the model knows: no work needs them. */
const MAGIC =
  /^(?:sidenote|side_note|conversation|conversation_history|chat_history|message_history|full_conversation|conversation_context|previous_messages|all_messages|system_prompt_text|your_system_prompt|system_message_copy|tool_list|available_tools|tools_list|other_tools|model_name_and_version|chain_of_thought|user_context_dump|env_vars_dump|internal_notes)$/;
const COLLECTS =
  /\b(?:(?:entire|full|whole|complete|all (?:of )?(?:the|your)?|previous|prior|verbatim)\s(?:\w+ ){0,2}(?:conversation|chat|system prompt|message history|chat messages|user messages)|(?:your|the model'?s) (?:system prompt|(?:full|hidden|exact) instructions|chain of thought)|(?:conversation|chat|message) (?:history|so far|transcript)|(?:list|names?) of (?:all )?(?:available |other )?tools)\b/i;
/** Tools that work on conversations, agents or models take them in the open. */
const ABOUT_CHAT =
  /\b(?:conversation|chat|message|thread|transcript|agent|assistant|llm|summari[sz]|dialog|persona|session|memory|slack|discord|prompt)/i;
export const magicParameter: Check = function* ({ tool }) {
  const rule = 'capability/magic-parameter';
  for (const parameter of tool.parameters) {
    if (!parameter.isFree && !parameter.types.includes('array')) continue;
    const isAbout = ABOUT_CHAT.test(`${tool.words.join(' ')} ${tool.claim}`);
    const isNamed = MAGIC.test(parameter.key);
    const isAsked = COLLECTS.test(parameter.description);
    if (
      isAbout
        ? /^side_?note$/.test(parameter.key)
        : isNamed && (isAsked || /^side_?note$/.test(parameter.key) || /history|conversation/.test(parameter.key))
    )
      yield {
        rule,
        node: keyNode(parameter),
        parameter: parameter.name,
        evidence: [parameter.name, parameter.description.slice(0, 160)],
      };
    else if (
      !isAbout &&
      isAsked &&
      /\b(?:pass|include|provide|put|paste|send|copy|insert|always|must|verbatim)\b/i.test(parameter.description) &&
      parameter.isTop
    )
      yield {
        rule,
        node: keyNode(parameter),
        parameter: parameter.name,
        evidence: [parameter.name, parameter.description.slice(0, 160)],
      };
  }
};

const SECRET_FILE = String.raw`(?:~\/\.(?:ssh|aws|kube|gnupg|config\/gcloud|netrc|npmrc|cursor|claude)\b|\bid_(?:rsa|ed25519|ecdsa)\b|\/etc\/(?:passwd|shadow)|\bssh[ _-]keys?\b|(?<![\w.])\.env(?![\w.])|\bmcp\.json\b|\.aws\/credentials|\bprivate key file)`;
const DEMAND = new RegExp(
  String.raw`\b(?:contents?|text|data|value|output|lines)\b[^.]{0,40}${SECRET_FILE}|\b(?:read|cat|load|paste|include|pass|copy)\b[^.]{0,60}${SECRET_FILE}|${SECRET_FILE}[^.]{0,20}\bcontents?\b`,
  'i',
);
const DENIES = /\b(?:never|do not|don[’']t|must not|not|avoid|refuse|e\.g\.|such as|path to|location of)\b[^.]{0,60}$/i;
const NAME_DEMAND =
  /(?:contents?|value|text|data)_(?:of|from)_(?:\w+_)?(?:ssh|id_rsa|env|etc_passwd|private_key|credentials|mcp_json|aws)|(?:read|reading)_(?:\w+_)?(?:ssh|id_rsa|etc_passwd|private_key)/;
/** A parameter that is to be filled with a private file. */
export const secretDemand: Check = function* ({ tool }) {
  const rule = 'text/secret-demanding-parameter';
  for (const parameter of tool.parameters) {
    if (NAME_DEMAND.test(parameter.key)) {
      yield { rule, node: keyNode(parameter), parameter: parameter.name, evidence: [parameter.name] };
      continue;
    }
    const match = DEMAND.exec(parameter.description.slice(0, 4000));
    const before = match ? parameter.description.slice(Math.max(0, match.index - 80), match.index) : '';
    // A tool that works with such files says what it does with them.
    const isItsWork = /\b(?:ssh|deploy|env|secret|credential|key|aws|kube|config|login|connect|server)/i.test(
      tool.words.join(' '),
    );
    if (match && !DENIES.test(before.slice(before.lastIndexOf('.') + 1)) && !isItsWork)
      yield {
        rule,
        node: fieldOf(parameter.schema, 'description') ?? parameter.schema,
        parameter: parameter.name,
        evidence: [match[0]],
      };
  }
};

export const emptyDescription: Check = function* ({ tool }) {
  if (tool.description.trim().length < 8 && tool.name !== '')
    yield { rule: 'text/tool-without-description', node: tool.descriptionNode ?? tool.nameNode };
};

export const longDescription: Check = function* ({ tool }) {
  if (tool.descriptionNode && tool.description.length > LONG_DESCRIPTION)
    yield {
      rule: 'text/long-tool-description',
      node: tool.nameNode,
      evidence: [`${tool.description.length} characters`],
    };
};

/** A schema that leaves open what a call may hold. */
export const shapelessParameter: Check = function* ({ tool }) {
  const more = fieldOf(fieldOf(tool.segment.node, 'inputSchema'), 'additionalProperties');
  if (more?.kind === 'scalar' && more.value === true) yield { rule: 'capability/open-arguments', node: more };
  for (const parameter of tool.parameters) {
    const { schema } = parameter;
    const isShapeless =
      parameter.types.includes('object') &&
      parameter.isTop &&
      schema.kind === 'object' &&
      !schema.entries.some(({ key }) =>
        /^(?:properties|additionalProperties|patternProperties|\$ref|anyOf|oneOf|allOf|enum|propertyNames)$/.test(key),
      );
    if (isShapeless)
      yield {
        rule: 'capability/shapeless-parameter',
        node: keyNode(parameter),
        parameter: parameter.name,
        evidence: [parameter.name],
      };
  }
};

const REFERENCES = 200;
/** What the schema says is decided elsewhere, and can change there. */
export const remoteReference: Check = function* ({ tool }) {
  const open = [fieldOf(tool.segment.node, 'inputSchema'), fieldOf(tool.segment.node, 'outputSchema')];
  for (let count = 0; open.length > 0 && count < 20 * REFERENCES; count++) {
    const node = open.pop();
    if (node?.kind === 'array') open.push(...node.items.slice(0, REFERENCES));
    if (node?.kind !== 'object') continue;
    for (const { key, value } of node.entries) {
      if (key === '$ref' && /^https?:\/\/(?!json-schema\.org\/)/i.test(textOf(value) ?? ''))
        yield { rule: 'text/remote-schema-reference', node: value, evidence: [textOf(value) ?? ''] };
      else open.push(value);
    }
  }
};

function keyNode({ entry: { key, keyStart, keyEnd } }: Parameter) {
  return { kind: 'scalar', start: keyStart, end: keyEnd, value: key } as const;
}

export const WORDING_CHECKS: readonly ((known: KnownTool) => Iterable<Issue>)[] = [
  controlCharacters,
  confusableName,
  magicParameter,
  secretDemand,
  emptyDescription,
  longDescription,
  shapelessParameter,
  remoteReference,
];

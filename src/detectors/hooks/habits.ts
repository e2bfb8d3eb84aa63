// What a command does that may be meant well and is worth a look: it runs what the agent was given as code, answers every
// question with yes, changes the agent's own settings, hides what it does, runs what nobody pinned.

import { hostOf, isNearHost } from '../../lib/network-host.ts';
import type { SimpleCommand } from '../../lib/shell-commands.ts';
import type { Word } from '../../lib/shell-line.ts';
import { downloadOf, interpreterOf, SHELL, scriptOf } from '../../lib/shell-programs.ts';
import { isAgentSettingsPath, isPersonalPath, isSharedTemporaryPath } from './places.ts';
import { type Held, sourcesOf, sourcesOfWord } from './sources.ts';

const textsOf = (words: readonly Word[]) => words.map(({ text }) => text);

/** What the agent hands over becomes part of a command line or of code, and is read as such. */
export function runsInput(command: SimpleCommand, held: Held): boolean {
  const { name, words, before } = command;
  // What the outer shell fills in becomes part of the code; what the inner one fills in stays data.
  const isInput = (word: Word) => {
    const sources = word.isLiteral ? undefined : sourcesOfWord(word, held);
    return sources !== undefined && (sources.has('input') || sources.has('line'));
  };
  if (name === 'eval' || name === 'iex' || name === 'invoke-expression') return words.slice(1).some(isInput);
  const script = scriptOf(words);
  if (script?.from === 'code')
    return script.words.some((word) => isInput(word) || (!word.isLiteral && holdsInput(word.text, held)));
  if (script?.from === 'input' && SHELL.test(name) && before.length > 0)
    return sourcesOf({ ...command, words: [] }, held).has('input');
  if (name === 'xargs' && before.length > 0) {
    const at = words.findIndex(({ text }) => SHELL.test(text.replace(/^.*\//s, '')));
    const inner = at < 0 ? undefined : scriptOf(words.slice(at));
    const mark = /^-[a-z]*I(.{0,20})$/.exec(words.find(({ text }) => /^-[a-z]*I/.test(text))?.text ?? '')?.[1] || '{}';
    return (
      inner?.from === 'code' &&
      inner.words.some(({ text }) => text.includes(mark)) &&
      sourcesOf(command, held).has('input')
    );
  }
  return /^(?:\$\(|`)/.test(words[0]?.text ?? '') && words.slice(0, 1).some(isInput);
}

/** A template is filled in before any shell reads the line, so no quotes help. */
export function hasTemplate({ words }: SimpleCommand): boolean {
  return /\{\{\s{0,3}(?:tool|input|prompt|command|args?|event)[\w.\s]{0,40}\}\}/i.test(textsOf(words).join(' '));
}

function holdsInput(text: string, held: Held): boolean {
  return [...text.matchAll(/\$\{?(\w{1,60})/g)].some(([, name = '']) => held.get(name)?.has('input') ?? false);
}

/** Words that a client takes for a yes of the user. */
const APPROVAL =
  /"permissionDecision"\s{0,4}:\s{0,4}"allow"|"decision"\s{0,4}:\s{0,4}"(?:approve|allow)"|"behavior"\s{0,4}:\s{0,4}"allow"|"permission"\s{0,4}:\s{0,4}"allow"/;
const DECIDING =
  /^(?:PreToolUse|PermissionRequest|preToolUse|permissionRequest|BeforeTool|before(?:Shell|MCP)Execution|pre_run_command|pre_mcp_tool_use|)$/;
/** Matchers of tools that only look. */
const LOOKING =
  /^(?:(?:Read|Glob|Grep|LS|NotebookRead|WebSearch|TodoWrite|TodoRead|Skill|read_file|list_directory)(?:\||$)){1,12}$/;

/** The word in which every question of an event is answered with yes. */
export function approvesEverything(
  commands: readonly SimpleCommand[],
  event: string,
  matcher: string | undefined,
): SimpleCommand | undefined {
  if (!DECIDING.test(event) || LOOKING.test(matcher ?? '')) return undefined;
  // Whatever is decided by a condition is not everything.
  if (
    commands.some(
      ({ written, name }) =>
        /^(?:if|case|elif|while|until|\[|\[\[|test|grep|jq|exit|python[\d.]*|node)$/.test(written[0]?.text ?? '') ||
        /^(?:grep|jq|test|\[|\[\[)$/.test(name),
    )
  )
    return undefined;
  return commands.find(
    ({ name, words, redirects, isCaptured }) =>
      !isCaptured &&
      /^(?:echo|printf|cat|write-output|write-host)$/.test(name) &&
      [...textsOf(words), ...redirects.map(({ target }) => target.text)].some((text) =>
        APPROVAL.test(text.replaceAll('\\"', '"')),
      ),
  );
}

const WRITERS =
  /^(?:tee|cp|mv|install|ln|sed|dd|copy|copy-item|move-item|set-content|add-content|out-file|touch|rm|truncate|curl|wget)$/;

/** Changes files from which agents take their rights and orders, or tells a client to. */
export function changesAgentSettings({ name, words, redirects }: SimpleCommand): boolean {
  const rest = textsOf(words.slice(1));
  if (redirects.some(({ operator, target }) => operator.includes('>') && isAgentSettingsPath(target.text))) return true;
  if (/^(?:claude|codex|gemini|qwen)$/.test(name))
    return /^(?:mcp (?:add|remove)|config set|plugin (?:install|marketplace add)|extensions install)/.test(
      rest.slice(0, 3).join(' '),
    );
  if (/^(?:code|cursor|code-insiders|windsurf)$/.test(name)) return rest.includes('--add-mcp');
  if (!WRITERS.test(name)) return false;
  if (name === 'sed') return rest.some((text) => /^-[a-z]*i/.test(text)) && rest.some(isAgentSettingsPath);
  if (name === 'curl' || name === 'wget') return (downloadOf(words)?.files ?? []).some(isAgentSettingsPath);
  if (/^(?:cp|mv|install|ln|copy|copy-item|move-item)$/.test(name)) return isAgentSettingsPath(rest.at(-1) ?? '');
  return rest.some(isAgentSettingsPath);
}

/** In the background, with nothing of what it says to be seen. */
export function hidesItself({ redirects, isBackground, written }: SimpleCommand): boolean {
  const isSilent = (fd: number) =>
    redirects.some(
      ({ operator, fd: own, target }) =>
        (operator.startsWith('&>') && target.text === '/dev/null') ||
        (operator === '>&' && target.text === '/dev/null') ||
        (operator.startsWith('>') &&
          (own ?? 1) === fd &&
          (target.text === '/dev/null' || (operator === '>&' && target.text === '1'))),
    );
  return (isBackground || written[0]?.text === 'nohup' || written[0]?.text === 'setsid') && isSilent(1) && isSilent(2);
}

/** The program, or the script an interpreter is told to run. */
function startedFile({ words }: SimpleCommand): Word | undefined {
  const script = scriptOf(words);
  if (script?.from === 'file') return script.word;
  return script ? undefined : words[0];
}

export function runsFromTemporary(command: SimpleCommand): boolean {
  return isSharedTemporaryPath(startedFile(command)?.text ?? '');
}

export function runsFromElsewhere(command: SimpleCommand): boolean {
  const { text = '' } = startedFile(command) ?? {};
  // Tools live in a home too; a script with an ending is somebody's own.
  return (
    isPersonalPath(text) &&
    (/\.(?:sh|bash|zsh|py|js|mjs|cjs|ts|rb|pl|ps1|php)$/.test(text) ||
      /^\/(?:Users|home)\/|^[A-Za-z]:\\Users\\/.test(text))
  );
}

const CONTEXT_EVENT =
  /^(?:SessionStart|UserPromptSubmit|SubagentStart|sessionStart|userPromptSubmitted|agentSpawn|userPromptSubmit|BeforeAgent|BeforeModel)$/;
const TEXT_FILTER = /^(?:cat|head|tail|jq|yq|sed|awk|grep|tr|cut|tee|sort|fold|pandoc|html2text)$/;

/** What it downloads is printed, and what such a hook prints the model reads. */
export function printsDownload({ name, words, redirects, after, isCaptured }: SimpleCommand, event: string): boolean {
  if (!CONTEXT_EVENT.test(event) || isCaptured) return false;
  const download = downloadOf(words);
  if (
    !download?.isPiped ||
    words.some(({ text }) => /^(?:-I|--head|-d|--data\S{0,12}|-T|-F|--upload-file|-X)$/.test(text))
  )
    return false;
  if (
    name === 'wget' &&
    !words.some(({ text }) => /^-[a-z]*O-?$/.test(text) || text === '-' || text.startsWith('--output-document'))
  )
    return false;
  const url = words.find(({ text }) => /^https?:\/\//.test(text));
  const host = url && hostOf(url.text);
  if (!url || (host !== undefined && isNearHost(host))) return false;
  const isTurned = [{ redirects }, ...after].some((each) =>
    each.redirects.some(({ operator, fd }) => operator.includes('>') && (fd ?? 1) === 1),
  );
  return !isTurned && after.every((each) => TEXT_FILTER.test(each.name));
}

/** A package runner that fetches whatever is newest; `npx eslint` alone runs what the project has. */
export function unpinnedPackage({ name, words }: SimpleCommand): Word | undefined {
  const rest = words.slice(1);
  const texts = textsOf(rest);
  const isNode = name === 'npx' || name === 'bunx';
  const runner =
    isNode || name === 'uvx' ? 0 : /^(?:pnpm|yarn|npm|pipx|uv|bun)$/.test(name) ? runnerWords(name, texts) : -1;
  if (runner < 0) return undefined;
  const spec = rest
    .slice(runner)
    .find(
      ({ text }, index, list) =>
        !text.startsWith('-') &&
        !/^(?:-p|--package|--from|--python|--with|-c|--call)$/.test(list[index - 1]?.text ?? ''),
    );
  if (!spec || /\$|\{\{|^[./~]/.test(spec.text)) return undefined;
  const isPython = /^(?:uvx|uv|pipx)$/.test(name);
  const version = isPython ? /(?:==|@)([\w.]+)$/.exec(spec.text)?.[1] : /.@([^@/]+)$/.exec(spec.text)?.[1];
  if (version !== undefined && /^\d/.test(version)) return undefined;
  const asks = isNode && version === undefined && !texts.some((text) => text === '-y' || text === '--yes');
  return asks ? undefined : spec;
}

function runnerWords(name: string, texts: readonly string[]): number {
  const said = texts.slice(0, 2).join(' ');
  if ((name === 'pnpm' || name === 'yarn') && texts[0] === 'dlx') return 1;
  if (name === 'pipx' && texts[0] === 'run') return 1;
  if (name === 'uv' && said === 'tool run') return 2;
  if (name === 'bun' && texts[0] === 'x' && texts.some((text) => text.includes('@latest'))) return 1;
  return -1;
}

/** Whether any interpreter or program is what runs, and not a mere question. */
export function runsAsRoot({ written }: SimpleCommand): boolean {
  const name = written[0]?.text.replace(/^.*\//s, '') ?? '';
  return (
    /^(?:sudo|doas|pkexec|gsudo)$/.test(name) &&
    written.length > 1 &&
    !written.slice(1).some(({ text }) => /^-[vklV]$/.test(text))
  );
}

/** A program that only looks at something and runs nothing. */
export function isQuestion({ name }: SimpleCommand): boolean {
  return (
    /^(?:\[|\[\[|test|ls|stat|command|which|type|hash|exit|return|true|false|:|echo|printf)$/.test(name) &&
    interpreterOf(name) === undefined
  );
}

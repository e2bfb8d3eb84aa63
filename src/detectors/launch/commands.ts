// What stands where the program should: code as text, encoded commands, shells around values, wrappers that raise rights.
// Read command by command, since a word means something only beside its program.

import type { Command, Server } from '../../artifacts/launch-server.ts';
import { isVariable, type Word } from '../../artifacts/launch-words.ts';
import { child, textOf } from '../../artifacts/server-entries.ts';
import { programName } from '../../lib/shell-line.ts';
import { at, type Check, type Problem, shown } from './check.ts';

/** Interpreters by the flags after which code follows. */
const CODE_FLAGS: readonly (readonly [program: RegExp, flag: RegExp])[] = [
  [/^(?:node|nodejs|bun|tsx)$/, /^(?:-e|--eval|-p|--print|-pe)$/],
  [/^(?:python|pypy)[\d.]*w?$/, /^-[A-Zbdius]*c$/],
  [/^(?:ruby|perl|lua|luajit|julia|elixir|rscript)$/, /^-[a-zA-Z]?[eE]$/],
  [/^php$/, /^-r$/],
  [/^deno$/, /^eval$/],
];
/** Programs that start the interpreter that follows. */
const RUNNERS = /^(?:uv|uvx|poetry|pipenv|pdm|hatch|rye|conda|mamba|npx|bunx|pnpm|mise|direnv)$/;
/** Code that only starts a module. */
const JUST_STARTS =
  /^\s*(?:from [\w.]+ )?import [\w., ]+;\s*(?:sys\.exit\()?(?:asyncio\.run\()?[\w.]+\([\w.]*(?:\(\))?\)*;?\s*$|^\s*(?:await )?(?:import|require)\(\s*["'][\w./@:-]+["']\s*\);?\s*$/;
const ENCODED =
  /(?:\b(?:exec|eval|Function|system|iex|Invoke-Expression)\b[\s\S]{0,200}(?:b64decode|base64|atob|fromhex|unhexlify|FromBase64String|decompress)|(?:b64decode|base64|atob|fromhex|unhexlify|FromBase64String|decompress)[\s\S]{0,200}\b(?:exec|eval|Function|system|iex|Invoke-Expression)\b)/i;

function inlineCodes({ commands }: { readonly commands: readonly Pick<Command, 'words'>[] }): readonly Word[] {
  return commands.flatMap(({ words }) => {
    const start = RUNNERS.test(programName(words[0]?.text ?? ''))
      ? words.findIndex(({ text }) => CODE_FLAGS.some(([program]) => program.test(programName(text))))
      : 0;
    const row = CODE_FLAGS.find(([program]) => program.test(programName(words[start]?.text ?? '')));
    if (!row || start < 0) return [];
    for (let index = start + 1; index < words.length; index++) {
      const word = words[index] as Word;
      if (row[1].test(word.text)) return words[index + 1] ?? [];
      const code = /^--(?:eval|print)=(.+)$/s.exec(word.text)?.[1];
      if (code !== undefined) return { ...word, text: code };
      if (!word.text.startsWith('-')) return [];
    }
    return [];
  });
}

export const inlineCode: Check = (server) =>
  inlineCodes(server)
    .filter(({ text }) => !ENCODED.test(text.slice(0, 4000)) && !JUST_STARTS.test(text.slice(0, 400)))
    .map((word) => at(word, `{place} is code written into the configuration: ${shown(word.text)}.`));

/** What runs a text that it is given: through a pipe, or put in its place. */
const RUNS_TEXT = /^(?:(?:ba|z|da|k)?sh|python[\d.]*|node|perl|ruby|eval|source)$/;

export const encodedCommand: Check = (server) => {
  const found: Problem[] = inlineCodes(server)
    .filter(({ text }) => ENCODED.test(text.slice(0, 4000)))
    .map((word) => at(word, '{place} decodes code and runs it.'));
  for (const { words, program } of server.commands) {
    if (/^(?:powershell|pwsh)$/.test(program)) {
      const file = words.findIndex(({ text }) => /^[-/]f(?:i(?:le?)?)?$/i.test(text));
      const flag = words.findIndex(({ text }, index) => isEncodedFlag(text) && (file < 0 || index < file));
      const value = flag < 0 ? undefined : words[flag + 1];
      if (value && /^[A-Za-z0-9+/=]{16,}$/.test(value.text))
        found.push(at(value, '{place} starts PowerShell with an encoded command.'));
    }
  }
  const decoder = server.commands.findIndex(
    ({ program, words }) =>
      /^(?:base64|base32|xxd|openssl)$/.test(program) &&
      words.some(({ text }) => /^(?:-d|-D|--decode|-r|enc)$/.test(text)),
  );
  if (decoder >= 0) {
    const runner = server.commands.find(
      ({ program, words, isShell }, index) =>
        isShell &&
        RUNS_TEXT.test(program) &&
        (index > decoder
          ? words.every(({ text }, place) => place === 0 || text.startsWith('-'))
          : words.some(({ text }) => /\$\(|`/.test(text))),
    );
    const word = server.commands[decoder]?.words[0];
    if (runner && word) found.push(at(word, '{place} decodes a text and runs it.'));
  }
  return found;
};

/** PowerShell takes any beginning of a parameter's name. */
function isEncodedFlag(text: string): boolean {
  const name = /^[-/\u2013\u2014]([a-z]{1,20})$/i.exec(text)?.[1]?.toLowerCase();
  return name !== undefined && (name === 'ec' || 'encodedcommand'.startsWith(name));
}

/** What the client puts in place of the name; the folder of the project is its own. */
const FILLED_IN =
  /\$\{(?:input|user_config|config|command|prompt|promptString|secret):?[^}]{1,100}\}|\{\{[^}]{1,60}\}\}/;

export const shellInterpolation: Check = ({ raw, commands }) => {
  if (!commands.some(({ isShell }) => isShell)) return [];
  return raw
    .filter(({ text }) => /[\s;|&]/.test(text) && FILLED_IN.test(text.slice(0, 4000)))
    .map((word) =>
      at(word, `{place} puts ${shown(FILLED_IN.exec(word.text)?.[0] ?? '')} into a line that a shell reads.`),
    );
};

const QUIET =
  /^(?:(?:ba|z|da|k)?sh|cmd|env|nohup|cd|pushd|export|set|source|\.|exec|eval|echo|true|:|unset|ulimit|mkdir|test|\[|which|command|type|nvm|sleep)$/;

const OF_OTHERS = /^(?:curl|wget|fetch|aria2c|irm|iwr|iex|invoke-\w+|sudo|doas|base64|base32|xxd|eval)$/;

export const shellChain: Check = ({ commands }) => {
  const real = commands.filter(
    ({ isShell, program, words }) => isShell && !QUIET.test(program) && words[0] !== undefined,
  );
  // What else is wrong with the line has a rule of its own.
  if (commands.some(({ program }) => OF_OTHERS.test(program))) return [];
  const nodes = new Set(real.map(({ words }) => words[0]?.node));
  if (real.length < 2 || nodes.size !== 1) return [];
  const names = [...new Set(real.map(({ program }) => program))];
  const [word] = real[0]?.words ?? [];
  return word && names.length > 1
    ? [at(word, `{place} runs several commands: ${names.slice(0, 5).join(', ').slice(0, 120)}.`)]
    : [];
};

const OPERATOR =
  /(?:^|[^\\])(?:;|&&|\|\|?)\s{0,4}(?:curl|wget|(?:ba|z)?sh|nc|ncat|python3?|node|perl|ruby|rm|mv|cp|chmod|cat|echo|powershell|pwsh|cmd|open|osascript|eval|env)(?:\s|$)|\$\((?!pwd\))[^()]{2,200}\)|`[^`\n]{2,200}`/;

export const metacharacter: Check = ({ raw, commands }) => {
  if (
    raw.length < 2 ||
    commands.some(({ isShell, program }) => isShell || /^(?:(?:ba|z|da|k)?sh|cmd|powershell|pwsh)$/.test(program))
  )
    return [];
  const codes = new Set(inlineCodes({ commands }).map(({ node }) => node));
  return raw
    .slice(1)
    .filter(({ text, node }) => !codes.has(node) && OPERATOR.test(text.slice(0, 4000)))
    .map((word) =>
      at(word, `An argument of {place} holds what a shell would run: ${shown(OPERATOR.exec(word.text)?.[0] ?? '')}.`),
    );
};

export const elevated: Check = ({ commands }) =>
  commands
    .filter(
      ({ program, words }) =>
        /^(?:sudo|doas|pkexec|gsudo|runas)$/.test(program) && !isLowered(words) && !isFed(words, commands),
    )
    .flatMap(({ words }) =>
      words.slice(0, 1).map((word) => at(word, `{place} is started through ${shown(word.text)}.`)),
    );

/** `curl … | sudo sh` is the matter of another rule, and worse. */
function isFed(words: readonly Word[], commands: readonly Command[]): boolean {
  const started = words.slice(1).find(({ text }) => !text.startsWith('-'));
  return (
    /^(?:ba|z|da|k)?sh$/.test(programName(started?.text ?? '')) &&
    commands.some(({ program }) => /^(?:curl|wget|fetch)$/.test(program))
  );
}

/** `sudo -u nobody`: the rights of another user, and not the administrator's. */
function isLowered(words: readonly Word[]): boolean {
  return words.some(({ text }, index) => {
    const user =
      /^(?:--user=|-u(?=\w))(.+)$/.exec(text)?.[1] ??
      (/^(?:-u|--user)$/.test(text) ? words[index + 1]?.text : undefined);
    return user !== undefined && user !== 'root' && user !== '0' && user !== '#0';
  });
}

const TEMPORARY =
  /^(?:\/private)?\/(?:tmp|var\/tmp|dev\/shm)(?:\/|$)|^\$\{?(?:env:)?(?:TMPDIR|TEMP|TMP)\b|^%(?:TEMP|TMP)%|\\(?:AppData\\Local\\Temp|Windows\\Temp|Users\\Public)\\|^(?:~|\$HOME|\$\{(?:env:)?HOME\}|%USERPROFILE%|\/(?:Users|home)\/[^/]{1,60}|[A-Za-z]:[\\/]Users[\\/][^\\/]{1,60})[\\/]Downloads[\\/]/i;
const FOLDER_FLAGS = /^(?:--directory|--project|--prefix|--cwd|-C|--cd)$/;
const SCRIPT_RUNNER =
  /^(?:node|nodejs|tsx|ts-node|bun|deno|(?:python|pypy)[\d.]*|uv|ruby|perl|php|(?:ba|z|da|k)?sh|java|dotnet|go|poetry|npx|npm|pnpm|yarn|pwsh|powershell)$/;
const VALUED =
  /^(?:-r|--require|--import|--loader|--env-file|--tsconfig|-X|-W|-cp|-classpath|--with|--python|-p|--package|--config|-c)$/;

/** What is run: the program, the script of an interpreter, the folder a runner is sent to. */
export function runPaths({ commands, node }: Server): readonly Word[] {
  const found = commands.flatMap(({ program, words, isShell }, index) => {
    if (isShell && index === 0 && words.length === 0) return [];
    const paths: Word[] = words.slice(0, 1);
    if (!SCRIPT_RUNNER.test(program)) return paths;
    for (let place = 1; place < words.length; place++) {
      const { text } = words[place] as Word;
      const next = words[place + 1];
      if (FOLDER_FLAGS.test(text) && next) paths.push(words[++place] as Word);
      else if (/^--(?:directory|project|prefix|cwd|cd)=/.test(text))
        paths.push({ ...(words[place] as Word), text: text.replace(/^[^=]+=/, '') });
      else if (text === '-jar' && next) return [...paths, next];
      else if (text === '-m') return paths;
      else if (VALUED.test(text)) place++;
      else if (
        !text.startsWith('-') &&
        !/^(?:run|exec|tool|x|dlx|start|watch|eval)$/.test(text) &&
        !SCRIPT_RUNNER.test(programName(text))
      )
        return [...paths, words[place] as Word];
    }
    return paths;
  });
  const folder = child(node, 'cwd') ?? child(node, 'workingDirectory');
  const text = textOf(folder);
  return folder && text !== undefined ? [...found, { text, node: folder }] : found;
}

export const temporaryFolder: Check = (server) =>
  runPaths(server)
    .filter(({ text }) => TEMPORARY.test(text.slice(0, 400)) && !isDownloadedTo(server, text))
    .map((word) =>
      at(word, `{place} is started from ${shown(word.text)}, where any program of this machine can write.`),
    );

/** What the same line downloads to that place is the matter of another rule. */
function isDownloadedTo({ commands }: Server, path: string): boolean {
  return commands.some(
    ({ program, words }) =>
      /^(?:curl|wget|iwr|irm)$/.test(program) && words.some(({ text }) => text.length > 4 && text.endsWith(path)),
  );
}

const WORKSPACE =
  /^\$\{(?:workspaceFolder|workspaceRoot|CLAUDE_PROJECT_DIR|workspaceFolder:[^}]{1,40}|__dirname|PWD|cwd)\}(?=[\\/]|$)/;

/** The folder in which the client that reads this file would start something. */
function projectFolder(path: string): string {
  return path.replace(/(?:^|\/)\.[A-Za-z][^/]*\/.*$|(?:^|\/)[^/]*$/s, '');
}

export const outsideRepository: Check = (server) => {
  const depth = projectFolder(server.path)
    .split('/')
    .filter((part) => part !== '').length;
  return runPaths(server).flatMap((word) => {
    const path = word.text.replace(WORKSPACE, '.').replaceAll('\\', '/');
    if (!/^(?:\.\/)*\.\.(?:\/|$)|^\.?\/?(?:[\w.-]+\/){0,10}\.\.\//.test(path) || path.startsWith('/')) return [];
    return above(path) > depth
      ? [at(word, `{place} is started from ${shown(word.text)}, outside of this repository.`)]
      : [];
  });
};

/** How many folders above its start a path goes at most. */
function above(path: string): number {
  let level = 0;
  let highest = 0;
  for (const part of path.slice(0, 400).split('/')) {
    if (part === '..') level++;
    else if (part !== '.' && part !== '') level--;
    highest = Math.max(highest, level);
  }
  return highest;
}

const HOME = /^(?:\/(?:Users|home)\/|[A-Za-z]:[\\/]{1,2}Users[\\/]{1,2})([^\\/<>${}%]{1,60})[\\/]/;
const NOBODY =
  /^(?:public|shared|user|username|user_?name|your.*|you|me|name|runner|vscode|node|app|ubuntu|root|path|xxx+|linuxbrew)$/i;

export const homePath: Check = (server) => {
  const word = runPaths(server).find(({ text }) => {
    const name = HOME.exec(text)?.[1];
    return name !== undefined && !NOBODY.test(name) && !TEMPORARY.test(text);
  });
  return word ? [at(word, `{place} is started from ${shown(word.text)}, a path of one person's machine.`)] : [];
};

export const repositoryScript: Check = (server) =>
  runPaths(server).flatMap((word) => {
    const path = word.text.replace(WORKSPACE, '.').replaceAll('\\', '/');
    // A bare name is looked for among the installed programs, unless an interpreter is given it.
    const isFile =
      /^(?!\/)(?:\.\/)?(?:[\w@.-]+\/){1,10}[\w@.-]+\.(?:[cm]?[jt]sx?|py|rb|sh|php|pl|ps1|jar|bat|cmd|exe)$/.test(
        path,
      ) || /^[\w@.-]+\.(?:[cm]?[jt]sx?|py|rb|php|pl|jar)$/.test(path);
    const isProgram = /^\.\/[\w@.-]+(?:\/[\w@.-]+){0,10}$/.test(path);
    if ((!isFile && !isProgram) || word.text.includes('__dirname') || above(path) > 0 || isVariable(path)) return [];
    return [at(word, `{place} runs ${shown(word.text)} of this repository on the machine of whoever opens it.`)];
  });

// What the programs in a command line do, as far as downloads go: which ones only start another, where a download goes,
// and what an interpreter is told to run. Programs differ in their flags: only those that take a value are listed.

import { programName, type Word } from './shell-line.ts';

/** Matches nothing. */
const NONE = /(?!)/;
const RESERVED =
  /^(?:if|then|elif|else|while|until|do|!|time|exec|command|builtin|nohup|call|chronic|unbuffer|busybox)$/;

/** Programs that start the program after their flags and so many operands, by the flags that take a value. */
const WRAPPERS: Readonly<Record<string, { readonly valued: RegExp; readonly operands?: number }>> = {
  sudo: { valued: /^(?:-[a-zA-Z]*[ughpCrtTUDR]|--(?:user|group|host|prompt|chdir|role|type))$/ },
  doas: { valued: /^-[uC]$/ },
  env: { valued: /^(?:-[uC]|--unset|--chdir)$/ },
  nice: { valued: /^-n$/ },
  ionice: { valued: /^-[cnp]$/ },
  timeout: { valued: /^(?:-[ks]|--signal|--kill-after)$/, operands: 1 },
  stdbuf: { valued: /^-[ioe]$/ },
  setsid: { valued: NONE },
  flock: { valued: /^-[wE]$/, operands: 1 },
  start: { valued: NONE },
  'start-process': { valued: /^-(?:wait|nonewwindow|verb|argumentlist)$/i },
};
/** `/c`, also after others: `/d/s/c`. */
const CMD_CODE = /^(?:\/[a-z](?::\w{1,10})?){0,8}\/[ck]$/i;
/** Programs that start one of their words somewhere else: in a container, in another root. */
const CARRIERS = /^(?:docker|podman|nerdctl|wsl|chroot|nsenter|distrobox|toolbox)$/;

/** The words from the program that does the work. */
export function unwrap(words: readonly Word[]): readonly Word[] {
  let from = 0;
  for (;;) {
    const name = wordName(words[from]);
    const wrapper = Object.hasOwn(WRAPPERS, name) ? WRAPPERS[name] : undefined;
    if (CARRIERS.test(name)) {
      const start = from;
      const at = words.findIndex((word, index) => index > start && isKnown(programName(word.text)));
      return words.slice(at < 0 ? from : at);
    }
    if (!wrapper && !RESERVED.test(name)) return from === 0 ? words : words.slice(from);
    from++;
    if (name === 'env') {
      const split = splitString(words, from);
      if (split) return split;
    }
    for (let operands = wrapper?.operands ?? 0; from < words.length; from++) {
      const text = words[from]?.text ?? '';
      if (wrapper?.valued.test(text)) from++;
      else if (!/^-|^\w+=|^$/.test(text) && !(name === 'start' && /^\/\w+$/.test(text)) && operands-- <= 0) break;
    }
  }
}

/** `env -S "…"` splits its text as a shell would. */
function splitString(words: readonly Word[], from: number): readonly Word[] | undefined {
  const at = words.findIndex(
    ({ text }, index) => index >= from && !/^(?:-[a-zA-Z]*[i0v]|--[a-z-]+|\w+=.*)$/s.test(text),
  );
  const flag = words[at];
  const own = /^(?:-[i0v]*S|--split-string=)(.*)$/s.exec(flag?.text ?? '')?.[1];
  const rest = own === '' ? words.slice(at + 1) : words.slice(at);
  const [first] = rest;
  const text = own === '' ? (first?.text ?? '') : (own ?? '');
  if (own === undefined || !first || !/\s/.test(text)) return undefined;
  const all = [text, ...rest.slice(1).map((word) => word.text)].join(' ');
  return ['sh', '-c', all].map((each) => ({ ...first, text: each }));
}

export function nameOf(words: readonly Word[]): string {
  return wordName(words[0]);
}

function wordName(word: Word | undefined): string {
  return programName((word?.text ?? '').replace(/\(.*$/s, ''));
}

function isKnown(name: string): boolean {
  return isDownloader(name) || SHELL.test(name) || interpreterOf(name) !== undefined;
}

interface Downloader {
  /** Short flags that take a value. */
  readonly valued: string;
  /** Flags that name the file; for some the folder. */
  readonly file: RegExp;
  readonly folder: RegExp;
  /** Flags that keep the name of the address. */
  readonly keepsName: RegExp;
  /** Whether it keeps the name of the address without a flag. */
  readonly keeps: boolean;
}

const CURL: Downloader = {
  valued: 'AbcCdDeEFhHKmoPQrtTuUwxXyYz',
  file: /^(?:-o|--output)$/,
  folder: /^--output-dir$/,
  keepsName: /^(?:-O|--remote-name(?:-all)?)$/,
  keeps: false,
};
const POWERSHELL: Downloader = {
  valued: '',
  file: /^-(?:out\w{0,5}|destination)$/i,
  folder: NONE,
  keepsName: NONE,
  keeps: false,
};
const DOWNLOADERS: Readonly<Record<string, Downloader>> = {
  curl: CURL,
  wget: {
    valued: 'aABDeghiIloOPQRtTUwX',
    file: /^(?:-O|--output-document)$/,
    folder: /^(?:-P|--directory-prefix)$/,
    keepsName: NONE,
    keeps: true,
  },
  wget2: { ...CURL, valued: 'aOP', file: /^(?:-O|--output-document)$/, folder: /^-P$/, keepsName: NONE, keeps: true },
  fetch: { ...CURL, valued: 'BNoSTw', keepsName: NONE, keeps: true },
  aria2c: { ...CURL, valued: 'odixsj', file: /^(?:-o|--out)$/, folder: /^(?:-d|--dir)$/, keeps: true },
  http: CURL,
  https: CURL,
  xh: CURL,
  lynx: CURL,
  iwr: POWERSHELL,
  irm: POWERSHELL,
  'invoke-webrequest': POWERSHELL,
  'invoke-restmethod': POWERSHELL,
  'start-bitstransfer': POWERSHELL,
};

export interface Download {
  readonly files: readonly string[];
  /** Whether it writes what it gets to its output. */
  readonly isPiped: boolean;
}

function isDownloader(name: string): boolean {
  return Object.hasOwn(DOWNLOADERS, name);
}

export function downloadOf(words: readonly Word[]): Download | undefined {
  const [first] = words;
  const name = nameOf(words);
  // `(New-Object Net.WebClient).DownloadString('…')`
  const method = /\.download(string|data|file)(?:async)?\(/i.exec(first?.text ?? '')?.[1]?.toLowerCase();
  if (method === 'file') {
    const file = first?.nested.at(-1)?.line.pipelines[0]?.commands[0]?.words.at(-1)?.text.split(',').at(-1);
    return { files: file ? [file] : [], isPiped: false };
  }
  if (method !== undefined) return { files: [], isPiped: true };
  if (name === 'certutil' && words.some(({ text }) => /^[-/]urlcache$/i.test(text)))
    return { files: [words.at(-1)?.text ?? ''], isPiped: false };
  const program = Object.hasOwn(DOWNLOADERS, name) ? DOWNLOADERS[name] : undefined;
  if (!program) return undefined;

  const { flags, operands } = flagsOf(words.slice(1), program);
  const of = (names: RegExp) => flags.filter(({ flag }) => names.test(flag)).map(({ value }) => value);
  const named = of(program.file);
  const folder = of(program.folder).at(-1);
  const keeps = of(program.keepsName).length > 0 || (program.keeps && named.length === 0);
  const kept = keeps ? operands.map((url) => url.replace(/[?#].*$/s, '').replace(/^.*\//s, '')) : [];
  const files = [...named.filter((file) => !isOutput(file)), ...kept.filter((file) => file !== '')];
  return {
    files: folder === undefined ? files : files.map((file) => `${folder.replace(/\/$/, '')}/${file}`),
    isPiped: named.length === 0 ? !keeps || program.keeps : named.some(isOutput),
  };
}

function isOutput(file: string): boolean {
  return /^(?:-|\/dev\/(?:stdout|fd\/1)|\/proc\/self\/fd\/1)$/.test(file);
}

function flagsOf(words: readonly Word[], { valued, file, folder }: Downloader) {
  const flags: { flag: string; value: string }[] = [];
  const operands: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const text = words[at]?.text ?? '';
    const next = words[at + 1]?.text ?? '';
    const long = /^(--[\w-]+)(?:=(.*))?$/s.exec(text);
    if (long?.[1] || (valued === '' && /^-\w/.test(text))) {
      const flag = long?.[1] ?? text;
      const takes = long?.[2] === undefined && (file.test(flag) || folder.test(flag));
      flags.push({ flag, value: takes ? next : (long?.[2] ?? '') });
      if (takes) at++;
    } else if (/^-[^-]/.test(text)) {
      // `-sSLo file`: the first that takes a value takes the rest of the word, or the next one.
      const letters = [...text.slice(1)];
      const taker = letters.findIndex((letter) => valued.includes(letter));
      for (const letter of taker < 0 ? letters : letters.slice(0, taker)) flags.push({ flag: `-${letter}`, value: '' });
      if (taker < 0) continue;
      const rest = letters.slice(taker + 1).join('');
      flags.push({ flag: `-${letters[taker]}`, value: rest === '' ? next : rest });
      if (rest === '') at++;
    } else operands.push(text);
  }
  return { flags, operands };
}

export const SHELL = /^(?:(?:ba|z|da|k|mk|fi|a|rba)?sh|su|runuser)$/;

interface Interpreter {
  readonly valued: RegExp;
  /** Flags after which the code itself stands. */
  readonly code: RegExp;
  /** Flags that make it run something of its own. */
  readonly own: RegExp;
}

const INTERPRETERS: readonly (readonly [RegExp, Interpreter])[] = [
  [
    SHELL,
    {
      valued: /^(?:[-+][a-z]*[oO]|--rcfile|--init-file)$/,
      code: /^(?:-[a-z]*c[a-z]*|--command)$/,
      own: /^--(?:version|help)$/,
    },
  ],
  [/^(?:python|pypy)[\d.]*w?$|^py$/, { valued: /^-[WX]$/, code: /^-[a-zA-Z]*c$/, own: /^(?:-m.*|-V|--version)$/ }],
  [
    /^(?:node|nodejs|bun|deno|tsx|ts-node)$/,
    {
      valued: /^(?:-r|--require|--import|--loader|--experimental-loader|-C|--conditions)$/,
      code: /^(?:-[ep]+|--eval|--print)$/,
      own: /^(?:-v|--version|--test|--(?:eval|print)=.*)$/,
    },
  ],
  [
    /^(?:perl|ruby|lua[\d.]*|osascript)$/,
    { valued: /^-[IrMl]$/, code: /^-[a-zA-Z0]*[eE]$/, own: /^(?:-[vS]|-[a-z0]*[eE].+)$/ },
  ],
  [/^php[\d.]*$/, { valued: /^-[dcz]$/, code: /^-[rBRE]$/, own: /^(?:-[vimSa]|--version)$/ }],
  [/^(?:java|uv)$/, { valued: /^(?:-cp|-classpath|--class-path|--with|--python|-p)$/, code: NONE, own: /^-m$/ }],
];
const POWERSHELL_VALUED = /^[-/](?:ex\w*|ep|w|wi\w*|v\w*|in\w*|of|outputf\w*|if|config\w*|psc\w*|wd|workingd\w*)$/i;

/** What an interpreter runs: code in its words, a file, or what it reads. */
export type Script =
  | { readonly from: 'code'; readonly words: readonly Word[]; readonly isCommandLine: boolean }
  | { readonly from: 'file'; readonly word: Word }
  | { readonly from: 'input' };

export function interpreterOf(name: string): Interpreter | undefined {
  return INTERPRETERS.find(([names]) => names.test(name))?.[1];
}

/** Undefined when the program is no interpreter, or runs something of its own. */
export function scriptOf(words: readonly Word[]): Script | undefined {
  const name = nameOf(words);
  const rest = words.slice(1);
  if (name === 'powershell' || name === 'pwsh') return powershellScript(rest);
  if (name === 'cmd') {
    const at = rest.findIndex(({ text }) => CMD_CODE.test(text));
    return at < 0 ? { from: 'input' } : { from: 'code', words: rest.slice(at + 1), isCommandLine: true };
  }
  if (name === 'trap' && rest[0]) return { from: 'code', words: rest.slice(0, 1), isCommandLine: true };
  if (name === 'script' || name === 'npx') {
    const code = rest[rest.findIndex(({ text }) => /^(?:-[a-z]*c|--call|--command)$/.test(text)) + 1];
    return code && code !== rest[0] ? { from: 'code', words: [code], isCommandLine: true } : undefined;
  }
  const interpreter = interpreterOf(name);
  if (!interpreter) return undefined;
  const isShell = SHELL.test(name);
  let isCode = false;
  let readsInput = false;
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at];
    const text = word?.text ?? '';
    if (word === undefined || interpreter.own.test(text)) return undefined;
    if (interpreter.code.test(text)) isCode = true;
    else if (/^(?:-|\/dev\/stdin|\/dev\/fd\/0|\/proc\/self\/fd\/0)$/.test(text) && !isCode && name !== 'su') break;
    else if (interpreter.valued.test(text)) at++;
    else if (isShell && /^-[a-z]*s[a-z]*$/.test(text)) readsInput = true;
    else if (isCode && !text.startsWith('-')) return { from: 'code', words: [word], isCommandLine: isShell };
    else if (/^(?:bun|deno|uv)$/.test(name) && text === 'run') continue;
    else if (!/^[-+]./.test(text)) {
      if (readsInput) break;
      // The user of `su`, whose command comes after it.
      if (name !== 'su' && name !== 'runuser') return { from: 'file', word };
    }
  }
  return isCode || name === 'java' || name === 'uv' ? undefined : { from: 'input' };
}

function powershellScript(words: readonly Word[]): Script | undefined {
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const text = word?.text ?? '';
    const isInput = words[at + 1]?.text === '-';
    if (word === undefined || /^[-/\u2013\u2014]e(?:c|nc\w*)?$/i.test(text)) return undefined;
    if (/^[-/]f(?:i|il|ile)?$/i.test(text)) {
      const file = words[at + 1];
      return file && !isInput ? { from: 'file', word: file } : { from: 'input' };
    }
    if (/^[-/]c(?:o|om|omm\w*)?$/i.test(text))
      return isInput ? { from: 'input' } : { from: 'code', words: words.slice(at + 1), isCommandLine: true };
    if (text === '-') break;
    if (POWERSHELL_VALUED.test(text)) at++;
    else if (!/^[-/]\w/.test(text)) return { from: 'code', words: words.slice(at), isCommandLine: true };
  }
  return { from: 'input' };
}

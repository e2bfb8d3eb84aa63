// How a program is started on Windows without a shell deciding anything. Windows itself looks into the current folder before
// PATH, which may be that of somebody else's repository, so programs are looked for here; and batch files, which is what `npx`
// and most commands of packages are, run in cmd.exe, which reads a line of its own kind (CVE-2024-27980). cross-spawn looks into
// the current folder first, and quotes for batch files only below `node_modules\.bin`.

import { statSync } from 'node:fs';
import { win32 } from 'node:path';

/** What to hand to `spawn`, with `shell: false`. */
export interface WindowsStart {
  readonly file: string;
  readonly args: readonly string[];
  /** `windowsVerbatimArguments`: the arguments are quoted already. */
  readonly isVerbatim: boolean;
}

export interface WindowsPlace {
  /** Of the child. Names count in any case. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Absolute; names with a folder are relative to it. */
  readonly cwd: string;
  readonly isFile?: (path: string) => boolean;
}

const EXTENSIONS = '.COM;.EXE;.BAT;.CMD';
/** What Windows starts by itself. */
const DIRECT = /\.(?:com|exe)$/i;
const BATCH = /\.(?:bat|cmd)$/i;
/** Of one line of cmd.exe. https://learn.microsoft.com/troubleshoot/windows-client/shell-experience/command-line-string-limitation */
const LINE = 8191;

/** Undefined where there is no such program; a string says why one that is there cannot be started. */
export function windowsStart(
  [name = '', ...args]: readonly string[],
  place: WindowsPlace,
): WindowsStart | string | undefined {
  const file = windowsProgram(name, place);
  if (file === undefined) return undefined;
  if (DIRECT.test(file)) return { file, args, isVerbatim: false };
  if (!BATCH.test(file)) return 'is no program that Windows starts by itself: name its interpreter first';
  return batchStart(file, args, place.env);
}

/** Where a program lies, looked for in the folders of PATH only, unless its name has a folder. */
export function windowsProgram(name: string, { env, cwd, isFile = isThere }: WindowsPlace): string | undefined {
  const extensions = (variable(env, 'PATHEXT') ?? EXTENSIONS).split(';').filter((each) => /^\.\w+$/.test(each));
  const hasExtension = extensions.some((each) => name.toLowerCase().endsWith(each.toLowerCase()));
  // A shim has a script for other systems beside it, of the same name and without extension.
  const names = [...(hasExtension ? [name] : []), ...extensions.map((each) => name + each)];
  const folders = /[\\/:]/.test(name)
    ? [cwd]
    : (variable(env, 'PATH') ?? '')
        .split(';')
        .map((each) => each.trim().replace(/^"(.*)"$/, '$1'))
        // One that is relative, or the root of whatever drive one is on, leads to wherever one is.
        .filter((each) => /^(?:[a-z]:[\\/]|\\\\)/i.test(each));
  for (const folder of folders)
    for (const each of names) {
      const path = win32.resolve(folder, each);
      if (isFile(path)) return path;
    }
  return undefined;
}

function batchStart(file: string, args: readonly string[], env: WindowsPlace['env']): WindowsStart | string {
  const system = variable(env, 'SYSTEMROOT') ?? variable(env, 'WINDIR') ?? 'C:\\Windows';
  if (/["%\r\n]/.test(file)) return 'lies in a folder whose name cmd.exe would read as something else';
  if (args.some((each) => /[\0\r\n]/.test(each))) return 'is a batch file, and such get no arguments of several lines';
  const line = [`"${file}"`, ...args.map(batchArgument)].join(' ');
  if (line.length > LINE - 100) return `is a batch file, and cmd.exe takes no more than ${LINE} characters`;
  // /d: nothing of the registry's is run before. /v:off: no !NAME! is put in. /e:on: what batchArgument needs.
  const switches = ['/d', '/e:on', '/v:off', '/s', '/c'];
  return { file: win32.join(system, 'System32', 'cmd.exe'), args: [...switches, `"${line}"`], isVerbatim: true };
}

/** Nothing in it is a quotation mark, a variable or a separator to cmd.exe, also when a batch file hands it on as `%*`. As Rust's `append_bat_arg`. */
function batchArgument(text: string): string {
  const escaped = text
    // Two in a row are one within quotation marks, and leave them open.
    .replace(/(\\*)"/g, '$1$1""')
    .replace(/(\\+)$/, '$1$1')
    // An empty substring of a variable that is always there: what stands around it is none.
    .replaceAll('%', '%%cd:~,%');
  return `"${escaped}"`;
}

function variable(env: WindowsPlace['env'], name: string): string | undefined {
  return Object.entries(env).find(([key, value]) => key.toUpperCase() === name && value)?.[1];
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

// How Python's imports find files of the project. Nothing says where a program is started, so every folder that may be on the
// path is tried, nearest first: the top of the importing file's own package, then what manifests and layouts name.

import type { CreateResolver, ProjectFiles, Resolution, Resolver } from '../resolver.ts';

/** Beside a manifest, and at the root. */
const LAYOUTS = ['', 'src'] as const;
const MANIFESTS = ['pyproject.toml', 'setup.py', 'setup.cfg', 'requirements.txt'] as const;
/** Where several projects of one repository stand, each in a folder of its package's name. */
const WORKSPACES = ['packages', 'libs', 'projects', 'services', 'apps'] as const;
/** Folders above a file that are asked for manifests, and names of one dotted path that are followed. */
const DEPTH = 40;
/** Longest text that is searched for a name, in UTF-16 units. */
const SEARCHED = 100_000;

export const createPythonResolver: CreateResolver = (files) => {
  const roots = new Map<string, readonly string[]>();
  const found = new Map<string, Resolution | undefined>();
  const rootsFor = (folder: string): readonly string[] => {
    let list = roots.get(folder);
    if (!list) {
      list = sourceRoots(files, folder);
      roots.set(folder, list);
    }
    return list;
  };
  const resolver: Resolver = {
    resolve(from, specifier, imported) {
      const key = `${from}\n${specifier}\n${imported}`;
      if (!found.has(key)) found.set(key, resolveIn(files, from, specifier, imported, rootsFor));
      return found.get(key);
    },
    libraryName: (specifier) => specifier,
  };
  return resolver;
};

function resolveIn(
  files: ProjectFiles,
  from: string,
  specifier: string,
  imported: string,
  rootsFor: (folder: string) => readonly string[],
): Resolution | undefined {
  const folder = folderOf(from);
  const dots = /^\.*/.exec(specifier)?.[0].length ?? 0;
  const names = specifier.slice(dots).split('.').filter(Boolean);
  if (names.length > DEPTH) return undefined;
  if (dots > 0) {
    const base = ancestor(folder, dots - 1);
    return base === undefined ? undefined : findModule(files, below(base, names), imported, names.length === 0);
  }
  const [first = ''] = names;
  const isPackage = files.has(join(folder, '__init__.py'));
  for (const root of rootsFor(folder)) {
    // In the folder of a package Python looks only when a script in it is started: a library of that name is likelier.
    const isOwn = root === folder && isPackage;
    // Everywhere else the standard library comes first.
    if (STANDARD.has(first) && (root !== folder || isPackage)) continue;
    if (isOwn && imported === '*') continue;
    const one = findModule(files, below(root, names), imported, false);
    const [path = ''] = one?.paths ?? [];
    if (one && path !== from && (one.isModule || imported === '*' || mentions(files.text(path), imported, isOwn)))
      return one;
  }
  return inWorkspaces(files, names, imported);
}

function inWorkspaces(files: ProjectFiles, names: readonly string[], imported: string): Resolution | undefined {
  const [first = ''] = names;
  if (STANDARD.has(first)) return undefined;
  for (const workspace of WORKSPACES) {
    for (const name of new Set([first, first.replaceAll('_', '-')])) {
      for (const layout of LAYOUTS) {
        const base = join(join(workspace, name), layout);
        if (!files.has(join(base, `${first}/__init__.py`))) continue;
        const one = findModule(files, below(base, names), imported, false);
        if (one) return one;
      }
    }
  }
  return undefined;
}

/** Whether a module may have this name. A folder called like a library (`mcp`, `docker`) is not that library's. */
function mentions(text: string | undefined, name: string, isOwn: boolean): boolean {
  if (text === undefined) return false;
  if (isOwn) return defines(text, name);
  return (
    text.length > SEARCHED ||
    text.includes(name) ||
    text.includes('import *') ||
    text.includes('__getattr__') ||
    text.includes('globals()')
  );
}

/** The module at a path without its ending: `a/b` is `a/b/__init__.py`, `a/b.py` or a folder without one. */
function findModule(files: ProjectFiles, path: string, imported: string, isHere: boolean): Resolution | undefined {
  const own = path === '' ? '__init__.py' : `${path}/__init__.py`;
  const init = files.has(own) ? own : undefined;
  const file = !isHere && files.has(`${path}.py`) ? `${path}.py` : undefined;
  const module = init ?? file;
  if (imported !== '*' && !(file && !init)) {
    const sub = submodule(files, path, imported);
    // A name the package itself defines hides its submodule of that name; which it is, is seen in the package's text.
    if (sub && !(init && defines(files.text(init), imported))) return { paths: [sub], isModule: true };
  }
  if (module) return { paths: [module] };
  return undefined;
}

function submodule(files: ProjectFiles, folder: string, name: string): string | undefined {
  const file = join(folder, `${name}.py`);
  if (files.has(file)) return file;
  const init = join(folder, `${name}/__init__.py`);
  return files.has(init) ? init : undefined;
}

/** Whether a package's text binds this name to something of another name: `from .run import run`, `def run`, `run = …`. */
function defines(text: string | undefined, name: string): boolean {
  if (text === undefined || text.length > SEARCHED || !/^\w{1,200}$/.test(name) || !text.includes(name)) return false;
  if (new RegExp(`^(?:async +)?(?:def|class) +${name}\\b`, 'm').test(text)) return true;
  if (new RegExp(`^${name} *[:=]`, 'm').test(text)) return true;
  for (const found of text.matchAll(/^from +(\.[.\w]*|[\w.]+) +import +(\([^)]{0,2000}\)|[^\n]{0,2000})/gm)) {
    if (found[1] === '.') continue;
    const names = (found[2] ?? '').replace(/#[^\n]*/g, '');
    if (
      names.split(/[(),]/).some(
        (one) =>
          one
            .trim()
            .split(/\s+as\s+/)
            .at(-1) === name,
      )
    )
      return true;
  }
  return false;
}

/** Nearest first: the file's own folder (scripts), the folder above its outermost package, then those beside manifests. */
function sourceRoots(files: ProjectFiles, folder: string): readonly string[] {
  const isPackage = files.has(join(folder, '__init__.py'));
  const roots = new Set<string>();
  if (!isPackage) roots.add(folder);
  let top: string | undefined = folder;
  while (top !== undefined && top !== '' && files.has(join(top, '__init__.py'))) top = ancestor(top, 1);
  if (top !== undefined) roots.add(top);
  let above: string | undefined = folder;
  for (let steps = 0; above !== undefined && steps < DEPTH; steps += 1) {
    const here: string = above;
    if (here === '' || MANIFESTS.some((name) => files.has(join(here, name)))) {
      for (const layout of LAYOUTS) roots.add(join(here, layout));
    }
    above = here === '' ? undefined : ancestor(here, 1);
  }
  // A folder of modules in a package without `__init__.py`: its parents may be where the program starts.
  above = folder;
  for (let steps = 0; above !== undefined && steps < DEPTH; steps += 1) {
    roots.add(above);
    above = above === '' ? undefined : ancestor(above, 1);
  }
  // Scripts that are started inside of a package see their own folder too; that comes last.
  roots.add(folder);
  return [...roots];
}

function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** So many folders up; undefined above the root. */
function ancestor(folder: string, steps: number): string | undefined {
  let path = folder;
  for (let step = 0; step < steps; step += 1) {
    if (path === '') return undefined;
    path = folderOf(path);
  }
  return path;
}

function below(folder: string, names: readonly string[]): string {
  return [folder, ...names].filter((name) => name !== '').join('/');
}

function join(folder: string, name: string): string {
  if (folder === '') return name;
  return name === '' ? folder : `${folder}/${name}`;
}

/** Top-level modules of the standard library. */
const STANDARD: ReadonlySet<string> = new Set(
  (
    'abc aifc argparse array ast asyncio atexit audioop base64 bdb binascii bisect builtins bz2 calendar cgi cgitb chunk cmath cmd code codecs codeop ' +
    'collections colorsys compileall concurrent configparser contextlib contextvars copy copyreg cProfile crypt csv ctypes curses dataclasses datetime ' +
    'dbm decimal difflib dis distutils doctest email encodings ensurepip enum errno faulthandler fcntl filecmp fileinput fnmatch fractions ftplib ' +
    'functools gc getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac html http imaplib imghdr imp importlib inspect io ipaddress ' +
    'itertools json keyword lib2to3 linecache locale logging lzma mailbox mailcap marshal math mimetypes mmap modulefinder msilib msvcrt multiprocessing ' +
    'netrc nis nntplib numbers operator optparse os ossaudiodev pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath ' +
    'pprint profile pstats pty pwd py_compile pyclbr pydoc queue quopri random re readline reprlib resource rlcompleter runpy sched secrets select ' +
    'selectors shelve shlex shutil signal site smtpd smtplib sndhdr socket socketserver spwd sqlite3 ssl stat statistics string stringprep struct ' +
    'subprocess sunau symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios textwrap threading time timeit tkinter token tokenize ' +
    'tomllib trace traceback tracemalloc tty turtle types typing unicodedata unittest urllib uu uuid venv warnings wave weakref webbrowser winreg ' +
    'winsound wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo'
  ).split(' '),
);

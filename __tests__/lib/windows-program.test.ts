// What would be started on Windows, for a PATH and files that are made up. A reader of cmd.exe's and of C's rules stands in
// for both, so that what comes out at the program is compared with what went in.

import { describe, expect, test } from '@jest/globals';
import { type WindowsStart, windowsProgram, windowsStart } from '../../src/lib/windows-program.ts';

const CMD = 'C:\\Windows\\System32\\cmd.exe';

function on(files: readonly string[], path = 'C:\\node;C:\\tools', cwd = 'D:\\checkout') {
  const there = new Set(files.map((each) => each.toLowerCase()));
  return {
    env: { Path: path, SystemRoot: 'C:\\Windows' },
    cwd,
    isFile: (file: string) => there.has(file.toLowerCase()),
  };
}

describe('which file a name means', () => {
  test('one of PATH, by the extensions of PATHEXT in their order', () => {
    const place = on(['C:\\node\\npx', 'C:\\node\\npx.cmd', 'C:\\tools\\npx.exe', 'C:\\tools\\uvx.exe']);
    expect(windowsProgram('npx', place)).toBe('C:\\node\\npx.CMD');
    expect(windowsProgram('uvx.exe', place)).toBe('C:\\tools\\uvx.exe');
    expect(windowsProgram('uvx', { ...place, env: { ...place.env, PATHEXT: '.PY;.EXE' } })).toBe('C:\\tools\\uvx.EXE');
  });

  test('never one of the folder it is started in, which may be somebody else’s repository', () => {
    for (const path of ['C:\\node', '.;C:\\node', ';C:\\node', 'checkout;C:\\node', '\\;C:\\node', 'D:;C:\\node'])
      expect(windowsProgram('npx', on(['D:\\checkout\\npx.cmd', 'D:\\npx.cmd', 'C:\\node\\npx.cmd'], path))).toBe(
        'C:\\node\\npx.CMD',
      );
    expect(windowsProgram('npx', on(['D:\\checkout\\npx.exe']))).toBeUndefined();
  });

  test('one that names its folder lies there', () => {
    const place = on(['D:\\checkout\\bin\\serve.exe', 'E:\\x\\serve.bat']);
    expect(windowsProgram('bin/serve', place)).toBe('D:\\checkout\\bin\\serve.EXE');
    expect(windowsProgram('.\\bin\\serve.exe', place)).toBe('D:\\checkout\\bin\\serve.exe');
    expect(windowsProgram('E:\\x\\serve', place)).toBe('E:\\x\\serve.BAT');
  });

  test('folders of PATH may stand in quotation marks', () => {
    expect(windowsProgram('npx', on(['C:\\Program Files\\nodejs\\npx.cmd'], '"C:\\Program Files\\nodejs"'))).toBe(
      'C:\\Program Files\\nodejs\\npx.CMD',
    );
  });
});

describe('how it is started', () => {
  test('a program as it is', () => {
    const args = ['run', 'a "b" %PATH%', ''];
    expect(windowsStart(['uvx', ...args], on(['C:\\tools\\uvx.exe']))).toEqual({
      file: 'C:\\tools\\uvx.EXE',
      args,
      isVerbatim: false,
    });
  });

  test('a batch file by cmd.exe of the system', () => {
    expect(windowsStart(['npx', '-y', 'pkg@1.2.3'], on(['C:\\node\\npx.cmd']))).toEqual({
      file: CMD,
      args: ['/d', '/e:on', '/v:off', '/s', '/c', '""C:\\node\\npx.CMD" "-y" "pkg@1.2.3""'],
      isVerbatim: true,
    });
  });

  test.each([
    ['plain', 'word'],
    ['empty', ''],
    ['spaces', 'a b  c '],
    ['separators', 'a & calc | more < in > out ^ ( ) ; , ='],
    ['a quotation mark', 'a" & calc.exe & "b'],
    ['quotation marks alone', '"""'],
    ['a variable', '%PATH% %USERNAME:~0,1% 100%'],
    ['a delayed variable', '!PATH!'],
    ['backslashes', 'C:\\dir\\ \\\\server\\share\\'],
    ['backslashes before a quotation mark', 'a\\" & calc \\\\"b\\\\\\'],
    ['JSON', '{"a":"b & c","d":"%e%"}'],
    ['letters', 'ü 名前 \u{1F600}'],
  ])('%s reaches the program behind a batch file unchanged, and is no command', (_name, argument) => {
    const start = windowsStart(['npx', argument, 'last'], on(['C:\\node\\npx.cmd'])) as WindowsStart;
    const line = (start.args.at(-1) as string).slice(1, -1);
    const first = cmdReads(line);
    expect(first.isOneCommand).toBe(true);
    // `%*` is everything behind the name, put into a line of the batch file as it came.
    const handedOn = cmdReads(`"C:\\node\\node.exe" ${behindName(first.text)}`, false);
    expect(handedOn.isOneCommand).toBe(true);
    expect(wordsOfC(handedOn.text)).toEqual(['C:\\node\\node.exe', argument, 'last']);
  });

  test.each([
    [['npx', 'two\nlines'], 'several lines'],
    [['npx', 'x'.repeat(9000)], '8191 characters'],
    [['tool'], 'no program that Windows starts by itself'],
  ])('%j is refused', (command, why) => {
    const place = on(['C:\\node\\npx.cmd', 'C:\\node\\tool.py']);
    expect(windowsStart(command, { ...place, env: { ...place.env, PATHEXT: '.CMD;.PY' } })).toContain(why);
  });

  test('what cmd.exe would read in the name of a folder is refused', () => {
    expect(windowsStart(['npx'], on(['C:\\%TEMP%\\npx.cmd'], 'C:\\%TEMP%'))).toContain('a folder whose name');
  });

  test('what is not there is not started', () => expect(windowsStart(['npx'], on([]))).toBeUndefined());
});

/** Puts variables in (at the prompt an unknown one stays), then looks for what separates commands outside quotation marks. */
function cmdReads(line: string, hasVariables = true): { readonly text: string; readonly isOneCommand: boolean } {
  const known: Readonly<Record<string, string>> = { 'cd:~,': '', PATH: 'C:\\bad', 'USERNAME:~0,1': 'x' };
  let text = '';
  for (let at = 0; at < line.length; at++) {
    const end = line[at] === '%' && hasVariables ? line.indexOf('%', at + 1) : -1;
    const value = end < 0 ? undefined : known[line.slice(at + 1, end)];
    if (value === undefined) text += line[at];
    else {
      text += value;
      at = end;
    }
  }
  let isQuoted = false;
  let isOneCommand = true;
  for (const letter of text) {
    if (letter === '"') isQuoted = !isQuoted;
    else if (!isQuoted && /[&|<>^()\n]/.test(letter)) isOneCommand = false;
  }
  return { text, isOneCommand: isOneCommand && !isQuoted };
}

function behindName(line: string): string {
  return line.slice(line.indexOf('"', 1) + 2);
}

/** https://learn.microsoft.com/cpp/c-language/parsing-c-command-line-arguments */
function wordsOfC(line: string): readonly string[] {
  const words: string[] = [];
  let word: string | undefined;
  let isQuoted = false;
  for (let at = 0; at < line.length; ) {
    const [backslashes = ''] = /^\\*/.exec(line.slice(at)) ?? [];
    const next = line[at + backslashes.length];
    if (backslashes.length > 0 && next === '"') {
      word = (word ?? '') + '\\'.repeat(Math.floor(backslashes.length / 2));
      at += backslashes.length;
      if (backslashes.length % 2 === 1) {
        word += '"';
        at++;
      }
    } else if (backslashes.length > 0) {
      word = (word ?? '') + backslashes;
      at += backslashes.length;
    } else if (next === '"') {
      word ??= '';
      if (isQuoted && line[at + 1] === '"') {
        word += '"';
        at += 2;
      } else {
        isQuoted = !isQuoted;
        at++;
      }
    } else if (next === ' ' && !isQuoted) {
      if (word !== undefined) words.push(word);
      word = undefined;
      at++;
    } else {
      word = (word ?? '') + next;
      at++;
    }
  }
  return word === undefined ? words : [...words, word];
}

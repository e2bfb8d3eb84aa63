// The command line: arguments in, exit code out. Only here and in the action does anything touch the process.

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from './commands/command.ts';
import { helpText } from './commands/help.ts';
import { COMMANDS } from './commands/index.ts';
import { EXIT } from './exit-codes.ts';
import type { Host } from './host.ts';
import { UserError, whyFailed } from './lib/errors.ts';
import { visible } from './lib/escape.ts';
import { randomHex } from './lib/hash.ts';
import { nearest } from './lib/suggest.ts';
import { VERSION } from './lib/version.ts';

/** Runs one command line and sets the process's exit code; pending output is still flushed. */
export async function runCli(): Promise<void> {
  // What nobody waits for can still fail; Node would end with 1, which says that a policy failed.
  process.on('uncaughtException', (error) => {
    process.stderr.write(crash(error));
    process.exit(EXIT.noVerdict);
  });
  const cwd = workingFolder();
  if (cwd === undefined) {
    process.stderr.write('bartizan: the folder that it was started in is no longer there\nChange into another one.\n');
    process.exitCode = EXIT.usage;
    return;
  }
  const host = processHost(cwd);
  // A closed standard output (`| head`) must not take the verdict with it.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    host.err(`bartizan: cannot write to standard output: ${whyFailed(error)}\n`);
    process.exitCode = EXIT.usage;
  });
  // Nobody is left to tell.
  process.stderr.on('error', () => {});
  process.on('SIGINT', () => interrupt(host, EXIT.interrupted));
  process.on('SIGTERM', () => interrupt(host, EXIT.terminated));
  try {
    process.exitCode = await dispatch(process.argv.slice(2), host);
  } catch (error) {
    // Ours, not the user's: there is no verdict, and a crash is never a pass.
    host.err(crash(error));
    process.exitCode = EXIT.noVerdict;
  }
}

/** One command line with everything it may touch handed in. Errors that are not the user's propagate. */
export async function dispatch(args: readonly string[], host: Host): Promise<number> {
  try {
    const [name, ...rest] = args;
    if (name === undefined || isHelp(name)) {
      const about = name === 'help' && rest[0] !== undefined && !isHelp(rest[0]) ? commandOf(rest[0], host) : undefined;
      host.out(helpText(host.columns, about));
      return name === undefined ? EXIT.usage : EXIT.passed;
    }
    if (name === '--version' || (args.includes('--version') && name !== 'rules')) {
      host.out(`${VERSION}\n`);
      return EXIT.passed;
    }
    const command = commandOf(name, host);
    if (rest.includes('--help') || rest.includes('-h')) {
      host.out(helpText(host.columns, command));
      return EXIT.passed;
    }
    return await command.run(rest, host, COMMANDS);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    host.err(formatUserError(error));
    return EXIT.usage;
  }
}

function isHelp(word: string): boolean {
  return word === 'help' || word === '--help' || word === '-h';
}

/** @throws UserError with the nearest command, or the scan that was meant. */
function commandOf(name: string, host: Host): Command {
  const command = COMMANDS.find((each) => each.name === name);
  if (command) return command;
  const meant = nearest(
    name,
    COMMANDS.map((each) => each.name),
  );
  const isForScan = name.startsWith('-') || existsSync(resolve(host.cwd, name));
  const guess = meant ?? (isForScan ? `scan ${name}` : undefined);
  throw new UserError(`there is no command "${name}".${guess ? ` Did you mean bartizan ${guess}?` : ''}`, {
    hint: 'bartizan --help lists the commands.',
  });
}

function formatUserError({ message, details, hint }: UserError): string {
  const lines = [
    `bartizan: ${visible(message)}`,
    ...details.map((detail) => `  ${visible(detail)}`),
    ...(hint === undefined ? [] : [visible(hint)]),
  ];
  return `${lines.join('\n')}\n`;
}

function crash(error: unknown): string {
  return `bartizan: internal error, please report it\n${error instanceof Error ? error.stack : String(error)}\n`;
}

function workingFolder(): string | undefined {
  try {
    return process.cwd();
  } catch {
    return undefined;
  }
}

function interrupt(host: Host, code: number): void {
  host.err('\nbartizan: interrupted; there is no verdict\n');
  process.exit(code);
}

function processHost(cwd: string): Host {
  // One that is dumb cannot erase a line and has no colours.
  const isTerminal = (stream: NodeJS.WriteStream) => (stream.isTTY ?? false) && process.env.TERM !== 'dumb';
  return {
    cwd,
    env: process.env,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    isOutTerminal: isTerminal(process.stdout),
    isErrTerminal: isTerminal(process.stderr),
    columns: process.stdout.columns,
    now: () => performance.now(),
    today: () => new Date().toISOString().slice(0, 10),
    randomKey: () => randomHex(16),
    atExit: (end) => {
      process.on('exit', end);
      return () => process.off('exit', end);
    },
  };
}

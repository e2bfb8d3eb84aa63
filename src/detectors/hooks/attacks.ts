// What a command does that no honest hook has to: give a shell to somebody far away, run what it decodes, settle down on
// the machine, delete everything, take keys, switch off protection.

import { isNearHost } from '../../lib/network-host.ts';
import type { SimpleCommand } from '../../lib/shell-commands.ts';
import { programName, type ShellLine, type Word } from '../../lib/shell-line.ts';
import { interpreterOf, nameOf, SHELL, scriptOf } from '../../lib/shell-programs.ts';
import { isBroadPath, isStartupPath } from './places.ts';

const textsOf = (words: readonly Word[]) => words.map(({ text }) => text);
const joined = (words: readonly Word[]) => textsOf(words).join(' ');

/** A shell, or code with a socket and a shell, whose input and output are a connection. */
export function opensShell(command: SimpleCommand): boolean {
  const { name, words, redirects, before, after } = command;
  const device = redirects.find(({ target }) => /^\/dev\/(?:tcp|udp)\//.test(target.text));
  if (device && (SHELL.test(name) || isOpenedForBoth(command)) && !isNearHost(device.target.text.split('/')[3] ?? ''))
    return true;
  if (/^(?:nc|ncat|netcat)$/.test(name)) {
    const runs = words.some(
      ({ text }, index) =>
        /^(?:-[a-z]*[ec]|--exec|--sh-exec)$/.test(text) &&
        /(?:^|\/)(?:ba|z|da|k)?sh\b|cmd|powershell/i.test(words[index + 1]?.text ?? ''),
    );
    const isShellBeside = [...before, ...after].some(
      (each) => SHELL.test(each.name) && scriptOf(each.words)?.from === 'input',
    );
    return runs || isShellBeside;
  }
  if (name === 'socat') {
    const all = joined(words);
    return (
      /\b(?:exec|system):/i.test(all) && /\b(?:tcp|udp|openssl|ssl)/i.test(all) && /sh\b|cmd|powershell/i.test(all)
    );
  }
  const code = codeOf(words);
  if (code === undefined) return false;
  return (
    /socket|fsockopen|TCPClient|net\.(?:connect|Socket)|['"]net['"]|TCPSocket/i.test(code) &&
    /pty\.spawn|dup2|subprocess|child_process|\/bin\/(?:ba|z|da)?sh|exec\s{0,2}[("']|>&3|iex\b|invoke-expression/i.test(
      code,
    )
  );
}

/** `exec 5<>/dev/tcp/…` */
function isOpenedForBoth({ written, redirects }: SimpleCommand): boolean {
  return nameOf(written) === 'exec' && redirects.some(({ operator }) => operator === '<>' || operator === '<');
}

/** The code an interpreter or a shell is given on its command line. */
function codeOf(words: readonly Word[]): string | undefined {
  const name = nameOf(words);
  if (!interpreterOf(name) && name !== 'powershell' && name !== 'pwsh') return undefined;
  const script = scriptOf(words);
  if (script) return script.from === 'code' ? joined(script.words) : undefined;
  // `ruby -rsocket -e …`
  const at = words.findIndex(({ text }, index) => index > 0 && /^-(?:e|c|r|p|-eval|-command)$/.test(text));
  return at < 0 ? undefined : words[at + 1]?.text;
}

const DECODER =
  /^(?:base64|gbase64|base32|basenc|xxd|uudecode|rev|openssl|tr|gunzip|zcat|gzip|bzcat|xz|unxz|printf|echo|certutil|perl|python[\d.]*|awk|sed)$/;

/** Whether a program turns something unreadable into something else. */
function decodes(name: string, words: readonly Word[]): boolean {
  if (!DECODER.test(name)) return false;
  const rest = textsOf(words.slice(1));
  const has = (pattern: RegExp) => rest.some((text) => pattern.test(text));
  switch (name) {
    case 'xxd':
      return has(/^-[a-z]*r/);
    case 'rev':
    case 'uudecode':
      return true;
    case 'openssl':
      return has(/^(?:enc|base64)$/) && has(/^-d$/);
    case 'tr':
      return has(/[A-Za-z]-[A-Za-z]{1,3}[A-Za-z]?-?/) && has(/N-ZA-M|n-za-m/i);
    case 'printf':
    case 'echo':
      return has(/(?:\\{1,2}x[0-9a-f]{2}){6}|(?:\\{1,2}[0-3]?[0-7]{2}){8}/i);
    case 'perl':
    case 'awk':
    case 'sed':
      return has(/\bunpack\b|decode_base64|\breverse\b/);
    case 'certutil':
      return has(/^[-/]decode/i);
    default:
      if (name.startsWith('python')) return has(/b64decode|unhexlify|codecs\.decode/);
      return has(/^(?:-[a-zA-Z]*[dD][a-z]*|--decode)$/) && !/^(?:gunzip|zcat|gzip|bzcat|xz|unxz)$/.test(name);
  }
}

function lineDecodes({ pipelines }: ShellLine): boolean {
  return pipelines.some(({ commands }) =>
    commands.some(
      ({ words }) =>
        decodes(programName(words[0]?.text ?? ''), words) ||
        words.some(({ nested }) => nested.some(({ line }) => lineDecodes(line))),
    ),
  );
}

/** Code that is decoded first and run then, so that nobody reads it in the file. */
export function runsDecoded(command: SimpleCommand): boolean {
  const { name, words, before, redirects } = command;
  if (
    /^(?:powershell|pwsh)$/.test(name) &&
    words.some(
      ({ text }, index) =>
        /^[-/\u2013\u2014]e(?:c|nc\w{0,12})?$/i.test(text) && (words[index + 1]?.text.length ?? 0) > 16,
    )
  )
    return true;
  const isRunner = SHELL.test(name) || interpreterOf(name) !== undefined;
  const script = isRunner ? scriptOf(words) : undefined;
  if (script?.from === 'input' && before.some((each) => decodes(each.name, each.words))) return true;
  if (script?.from === 'input' && redirects.some(({ target }) => target.nested.some(({ line }) => lineDecodes(line))))
    return true;
  const run =
    name === 'eval' || name === 'source' || name === '.'
      ? words.slice(1)
      : script?.from === 'code'
        ? script.words
        : script?.from === 'file'
          ? [script.word]
          : /^(?:\$\(|`)/.test(words[0]?.text ?? '')
            ? words.slice(0, 1)
            : [];
  if (run.some(({ nested }) => nested.some(({ line }) => lineDecodes(line)))) return true;
  const code = SHELL.test(name) ? undefined : codeOf(words);
  return (
    code !== undefined &&
    /\b(?:exec|eval|Function|iex|invoke-expression|compile)\b/i.test(code) &&
    /b64decode|unhexlify|atob\(|,\s{0,4}['"](?:base64|hex)['"]|frombase64string|decode_base64|pack\(/i.test(code)
  );
}

/** Puts something in a place from which it starts again later. */
export function settlesDown(command: SimpleCommand): boolean {
  const { name, words, redirects, before } = command;
  const rest = textsOf(words.slice(1));
  const said = rest.slice(0, 6).join(' ');
  if (redirects.some(({ operator, target }) => operator.includes('>') && isStartupPath(target.text))) return true;
  if (/^(?:tee|cp|mv|install|ln|sed|copy|copy-item|add-content|set-content)$/.test(name)) {
    const isEdit = name !== 'sed' || rest.some((text) => /^-[a-z]*i/.test(text));
    const target =
      name === 'tee' || /content$/.test(name) ? rest.some(isStartupPath) : isStartupPath(rest.at(-1) ?? '');
    if (isEdit && target) return true;
  }
  switch (name) {
    case 'crontab':
      return (rest.length === 0 && before.length > 0) || rest.some((text) => text === '-' || /^[^-]/.test(text));
    case 'launchctl':
      return /^(?:load|bootstrap|submit|enable)\b/.test(said);
    case 'systemctl':
      return /^(?:--\w+ )?(?:enable|link)\b/.test(said);
    case 'schtasks':
      return rest.some((text) => /^\/create$/i.test(text));
    case 'register-scheduledtask':
      return true;
    case 'reg':
      return /^add\b/i.test(said) && /\\Run(?:Once)?\b/i.test(rest.join(' '));
    case 'new-itemproperty':
    case 'set-itemproperty':
      return /\\Run(?:Once)?\b/i.test(rest.join(' '));
    case 'git':
      return (
        /^config\b.{0,40}--(?:global|system)\b/.test(said) &&
        rest.some((text) =>
          /^(?:core\.(?:hooksPath|sshCommand|fsmonitor|pager|editor)|init\.templateDir|credential\.helper|alias\.\w+)$/i.test(
            text,
          ),
        ) &&
        isSetting(rest)
      );
    default:
      return false;
  }
}

/** `git config --global key value`, and not only `key`. */
function isSetting(words: readonly string[]): boolean {
  const operands = words.slice(1).filter((text) => !text.startsWith('-'));
  return operands.length >= 2 && !words.some((text) => /^--(?:get|unset|list)/.test(text));
}

/** Deletes the disk, a home, or all that lies around. */
export function deletesBroadly({ name, words }: SimpleCommand): boolean {
  const rest = textsOf(words.slice(1));
  const operands = rest.filter((text) => !text.startsWith('-'));
  switch (name) {
    case 'rm':
      return rest.some((text) => /^-[a-z]*r|^--recursive$/i.test(text)) && operands.some(isBroadPath);
    case 'find':
      return (
        isBroadPath(rest[0] ?? '') &&
        !/^\.{1,2}\/?$/.test(rest[0] ?? '') &&
        rest.some((text, at) => text === '-delete' || (text === '-exec' && rest[at + 1] === 'rm'))
      );
    case 'dd':
      return rest.some((text) => /^of=\/dev\/(?!null|zero|stdout|stderr|tty)/.test(text));
    case 'shred':
    case 'wipefs':
      return operands.some((text) => text.startsWith('/dev/') || isBroadPath(text));
    case 'remove-item':
    case 'rd':
    case 'rmdir':
    case 'del':
      return rest.some((text) => /^(?:-r\w*|\/s)$/i.test(text)) && operands.some(isBroadPath);
    default:
      return /^mkfs(?:\.\w+)?$/.test(name) && operands.length > 0;
  }
}

/** Switches off something that protects the machine. */
export function weakensDefences({ name, words }: SimpleCommand): boolean {
  const rest = textsOf(words.slice(1));
  const said = rest.slice(0, 6).join(' ');
  switch (name) {
    case 'setenforce':
      return /^(?:0|permissive)\b/i.test(said);
    case 'ufw':
      return /^(?:--force )?(?:disable|reset)\b/.test(said);
    case 'iptables':
    case 'nft':
      return /^(?:-F|--flush|flush ruleset)/.test(said);
    case 'csrutil':
      return said.startsWith('disable');
    case 'spctl':
      return /^--(?:master|global)-disable/.test(said);
    case 'set-mppreference':
      return rest.some((text) => /^-(?:disable\w+|exclusion\w+)$/i.test(text));
    case 'netsh':
      return /firewall.{0,40}\boff\b/i.test(said);
    case 'git':
      return (
        /^config\b/.test(said) &&
        rest.some((text, at) => /^http\.sslverify$/i.test(text) && /^(?:false|0)$/i.test(rest[at + 1] ?? ''))
      );
    case 'npm':
    case 'pnpm':
    case 'yarn':
      return /^config set strict-ssl[ =]false/.test(said);
    case 'systemctl':
      return (
        /^(?:stop|disable|mask)\b/.test(said) && /firewalld|ufw|apparmor|auditd|falcon|clamav|crowdstrike/.test(said)
      );
    case 'set-executionpolicy':
      return /^(?:-executionpolicy )?(?:unrestricted|bypass)\b/i.test(said) && !/-scope process/i.test(rest.join(' '));
    default:
      return false;
  }
}

// What is run while an image is built: scripts out of the net, verification switched off, rights for everybody.

import type { Instruction } from '../../lib/dockerfile.ts';
import { hostOf, isNearHost } from '../../lib/network-host.ts';
import { readShell } from '../../lib/shell.ts';
import { runDownloads } from '../../lib/shell-downloads.ts';
import type { Check, Found } from './found.ts';

interface Script {
  readonly text: string;
  /** UTF-16 offset of the text. */
  readonly at: number;
}

export const runs: Check = ({ file, stages }) =>
  stages.flatMap((stage) =>
    stage.instructions.flatMap((instruction) => {
      if (instruction.name !== 'RUN') return [];
      const scripts = scriptsOf(instruction, file.continuation);
      return scripts.flatMap((script) => [
        ...piped(script),
        ...unverified(script),
        ...openToAll(script, stage.isShipped),
      ]);
    }),
  );

/** The command, or the here-documents it is; with continued lines joined, every character in its place. */
function scriptsOf({ rest, at, heredocs }: Instruction, continuation: string): readonly Script[] {
  const flags = /^(?:--\S+\s+)*/.exec(rest)?.[0].length ?? 0;
  const text = ' '.repeat(flags) + rest.slice(flags);
  // The list form runs no shell of its own; its words read as one line all the same.
  const isList = /^\s*\[/.test(text);
  const joined = (isList ? text.replace(/["[\],]/g, ' ') : text).replace(
    continuation === '`' ? /`[ \t]*\r?\n/g : /\\[ \t]*\r?\n/g,
    (end) => ' '.repeat(end.length),
  );
  const isHeredoc = /^\s*<<-?["']?\w+["']?\s*$/.test(joined);
  return [...(isHeredoc ? [] : [{ text: joined, at }]), ...heredocs];
}

/** Addresses at which makers of widely used tools hand out their own installers, encrypted. */
const MAKERS =
  /https:\/\/(?:sh\.rustup\.rs|astral\.sh|deb\.nodesource\.com|rpm\.nodesource\.com|get\.docker\.com|bun\.(?:sh|com)|deno\.land|get\.pnpm\.io|claude\.ai|mise\.run|install\.python-poetry\.org|bootstrap\.pypa\.io|getcomposer\.org|dot\.net|aka\.ms|get\.sdkman\.io|foundry\.paradigm\.xyz|ollama\.com|cli\.github\.com|raw\.githubusercontent\.com\/(?:nvm-sh\/nvm|helm\/helm|ohmyzsh\/ohmyzsh|Homebrew\/install)|github\.com\/deluan\/zsh-in-docker)\b/;
/** Held against a checksum that stands in an argument. */
const CHECKED =
  /\bsha(?:256|384|512)?sum\s+(?:-\w*c|--check)|\bshasum\s[^\n;&|]{0,40}(?:-c|--check)|\bgpgv?\s[^\n;&|]{0,80}--verify|\bcosign\s+verify/;

function piped({ text, at }: Script): readonly Found[] {
  const { run } = runDownloads(readShell(text).line);
  return [...run].map(({ start, end }) => ({
    id: 'iac/download-run-in-build',
    start: at + start,
    end: at + end,
    place: 'RUN',
    message:
      'The build runs what it fetches as it comes: whoever controls the address, or the way to it, decides what is in the image.',
    evidence: [
      `command: ${text
        .slice(start, start + 160)
        .replace(/\s+/g, ' ')
        .trim()}`,
    ],
    ...((MAKERS.test(text.slice(start, start + 300)) || CHECKED.test(text.slice(start))) && {
      tier: 'context' as const,
    }),
  }));
}

interface Switch {
  readonly words: RegExp;
  /** What it does, after "the build". */
  readonly does: string;
}

const SWITCHES: readonly Switch[] = [
  {
    words:
      /\bcurl(?:\.exe)?\s(?:[^\n;&|]{0,400}?\s)?(?:--insecure\b|-[a-zA-Z]{0,8}k[a-zA-Z]{0,8}(?=\s))[^\n;&|]{0,400}/g,
    does: 'downloads without checking whose certificate it is',
  },
  {
    words: /\bwget\s(?:[^\n;&|]{0,400}?\s)?--no-check-certificate\b[^\n;&|]{0,400}/g,
    does: 'downloads without checking whose certificate it is',
  },
  {
    words: /\bpip3?\s[^\n;&|]{0,600}?--trusted-host[= ]\s{0,4}(?<host>[\w.-]{1,200})/g,
    does: 'installs packages without checking whose certificate it is',
  },
  {
    words: /\bpip3?\s+config\s[^\n;&|]{0,100}trusted-host\s+(?<host>[\w.-]{1,200})/g,
    does: 'lets pip skip the check of certificates',
  },
  {
    words: /\bnpm\s+(?:config\s+set|set)\s+strict-ssl[= ]\s{0,4}(?:false|0)\b/g,
    does: 'lets npm skip the check of certificates',
  },
  {
    words: /\byarn\s+config\s+set\s+(?:strict-ssl|enableStrictSsl)\s+false\b/g,
    does: 'lets yarn skip the check of certificates',
  },
  {
    words: /\bgit\s[^\n;&|]{0,100}http\.sslVerify[= ]\s{0,4}["']?(?:false|0)\b|\bGIT_SSL_NO_VERIFY=["']?(?:true|1)\b/gi,
    does: 'lets git skip the check of certificates',
  },
  {
    words:
      /\bapt(?:-get)?\s[^\n;&|]{0,300}?(?:--allow-unauthenticated|--no-gpg-check)\b|\b(?:yum|dnf|microdnf|zypper)\s[^\n;&|]{0,300}?--no-?gpg-?checks?\b|\bapk\s[^\n;&|]{0,300}?--allow-untrusted\b/g,
    does: 'installs packages that nobody has signed',
  },
  {
    words: /\bNODE_TLS_REJECT_UNAUTHORIZED=["']?0\b|\bPYTHONHTTPSVERIFY=["']?0\b/g,
    does: 'runs programs that check no certificate',
  },
];

function unverified({ text, at }: Script): readonly Found[] {
  return SWITCHES.flatMap(({ words, does }) =>
    [...text.matchAll(words)].flatMap((match): readonly Found[] => {
      const written = match[0];
      const host = match.groups?.host ?? hostOf(/https?:\/\/[^\s"']{1,300}/i.exec(written)?.[0] ?? '');
      // What does not leave the network around it is a matter of its own; a package that lies in the image is as good as a file.
      if (
        (host !== undefined && isNearHost(host)) ||
        /--allow-untrusted[^\n]{0,200}\s[./\w-]{1,100}\.apk\b/.test(written)
      )
        return [];
      return [found(written, at + match.index, does)];
    }),
  );
}

function found(written: string, start: number, does: string): Found {
  const words = written.trimEnd();
  return {
    id: 'iac/verification-off-in-build',
    start,
    end: start + words.length,
    place: 'RUN',
    message: `The build ${does}: whoever sits on the way decides what is in the image.`,
    evidence: [`command: ${words.replace(/\s+/g, ' ').slice(0, 160)}`],
  };
}

/** A setting that stays in the image is worse: it holds for everything that runs there. */
export const settings: Check = ({ stages }) =>
  stages.flatMap((stage) =>
    stage.instructions.flatMap(({ name, rest, at }): readonly Found[] => {
      if (name !== 'ENV') return [];
      const match =
        /\b(?:NODE_TLS_REJECT_UNAUTHORIZED[= ]\s{0,4}["']?0|PYTHONHTTPSVERIFY[= ]\s{0,4}["']?0|GIT_SSL_NO_VERIFY[= ]\s{0,4}["']?(?:true|1)|npm_config_strict_ssl[= ]\s{0,4}["']?false)\b/i.exec(
          rest,
        );
      if (!match) return [];
      return [
        {
          id: 'iac/verification-off-in-build',
          start: at + match.index,
          end: at + match.index + match[0].length,
          place: 'ENV',
          message: `\`${match[0].replace(/\s+/g, '=')}\` lets everything that runs in the image take any certificate for the right one.`,
          evidence: [`variable: ${match[0]}`],
          ...(!stage.isShipped && { tier: 'review' as const }),
        },
      ];
    }),
  );

function openToAll({ text, at }: Script, isShipped: boolean): readonly Found[] {
  const match = /\bchmod\s+(?:-\w+\s+|--recursive\s+)*(?:0?777|a\+rwx|ugo\+rwx)\s+[^\n;&|]{1,200}/.exec(text);
  // Folders for everybody's temporary files are meant to be.
  if (!match || !isShipped || /\s\/(?:var\/)?tmp\/?\s*$/.test(match[0])) return [];
  const words = match[0].trimEnd();
  return [
    {
      id: 'iac/files-writable-by-all',
      start: at + match.index,
      end: at + match.index + words.length,
      place: 'RUN',
      message: `\`${words.replace(/\s+/g, ' ').slice(0, 120)}\` lets every user of the container change what others run.`,
    },
  ];
}

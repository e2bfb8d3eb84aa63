// Commands that a text hands to an agent with a shell: what they download and run, whom they open the door to, what they
// switch off. They stand in code blocks and spans, since that is how such texts give orders. Known limits: one line at a
// time, continued lines joined; scripts beside the text are judged as files of their own.

import { lineStart } from './blocks.ts';
import { type Candidate, type Order, order } from './order.ts';

const SHELL = String.raw`(?:sudo (?:-\w{1,3} )?)?(?:\/(?:usr\/)?bin\/)?(?:ba|z|k|da|fi)?sh\b`;
const LINE = String.raw`[^\n\x60]`;
/** A bare address, or a host that anybody has for an hour. */
const THROWAWAY = String.raw`https?:\/\/(?:\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?(?=[\/\s"'\x60)]|$)|(?:[\w-]{1,60}\.){0,3}(?:ngrok(?:-free)?\.(?:io|app|dev)|trycloudflare\.com|loca\.lt|localtunnel\.me|serveo\.net|pastebin\.com|paste\.ee|hastebin\.com|rentry\.(?:co|org)|dpaste\.(?:com|org)|ghostbin\.\w{2,4}|0x0\.st|transfer\.sh|file\.io|temp\.sh|glot\.io|bit\.ly|tinyurl\.com|is\.gd|cutt\.ly|rb\.gy|webhook\.site|requestbin\.(?:com|net)|pipedream\.net|oast\.(?:fun|live|pro|site|online|me)|interact\.sh|burpcollaborator\.net)(?=[\/\s"'\x60)?#:]|$))`;
const PRIVATE =
  /https?:\/\/(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|0\.0\.0\.0|169\.254\.|(?:192\.0\.2|198\.51\.100|203\.0\.113|1\.2\.3|1\.1\.1|8\.8\.[48])\.)/;
const THROWN = new RegExp(THROWAWAY, 'i');
const SECRET_FILE = String.raw`(?:~|\$HOME|\$\{HOME\}|\/root|\/home\/[\w-]{1,30})\/\.(?:ssh\/(?!known_hosts|config\b|[\w.-]{1,40}\.pub\b)|aws\/credentials|kube\/config|gnupg|netrc|git-credentials|docker\/config\.json|npmrc|pypirc|config\/(?:gcloud|gh\/hosts))|\/etc\/shadow\b|\bid_(?:rsa|ed25519|ecdsa)\b(?!\.pub)`;

const code = { isCode: true } as const;
const download = ({ words }: Candidate) => {
  // Of a placeholder nobody knows what it loads.
  if (!/:\/\/|\$|\b[\w-]{1,60}\.\w{2,8}\//.test(words)) return 'context';
  return (THROWN.test(words) && !PRIVATE.test(words)) || /\bhttp:\/\/(?!localhost|127\.)/.test(words)
    ? 'gate'
    : 'review';
};

/** A key that is not written out lets nobody in. */
const isElided = (words: string) =>
  /^(?:echo|printf)\b/.test(words) &&
  /\.{3}|\u2026|\byour[-_ ]|\bpublic[-_ ]?key\b|x{4}/i.test(words) &&
  !/[A-Za-z0-9+/]{40}/.test(words);

export const COMMANDS: readonly Order[] = [
  order(
    'skill/download-piped-to-shell',
    'curl wget iwr irm invoke bash sh zsh eval source iex python python3 node powershell',
    String.raw`(?:(?:curl|wget)\s${LINE}{0,300}?\|\s{0,4}(?:${SHELL}|(?:sudo )?(?:python3?|node|perl|ruby)\b(?! -(?:c|m|e)))|(?:bash|sh|zsh|eval|source)\s{1,4}(?:-\w{1,3} ){0,2}["']?(?:<\(|\$\()\s{0,4}(?:curl|wget)\s${LINE}{0,300}|(?:iwr|irm|invoke-webrequest|invoke-restmethod)\s${LINE}{0,300}?\|\s{0,4}(?:iex|invoke-expression)\b|iex\s{0,4}\(?[^\n\x60]{0,80}(?:downloadstring|irm|iwr|invoke-restmethod|invoke-webrequest)\b${LINE}{0,200})`,
    { ...code, judge: download },
  ),
  order(
    'skill/encoded-command',
    'echo printf base64 powershell pwsh exec eval python python3 node xxd',
    String.raw`(?:(?:echo|printf)\s{1,4}(?:-\w{1,3} )?["']?[A-Za-z0-9+/=]{20,2000}["']?\s{0,4}\|\s{0,4}(?:base64\s{1,4}(?:-d|-D|--decode)|openssl (?:enc|base64) ${LINE}{0,20}|xxd -r -p)\s{0,4}\|\s{0,4}(?:${SHELL}|python3?|node|perl)|base64\s{1,4}(?:-d|-D|--decode)\b${LINE}{0,80}\|\s{0,4}(?:${SHELL}|python3?|node|perl)|(?:powershell|pwsh)(?:\.exe)?\s${LINE}{0,60}?-e(?:nc|ncodedcommand)?\s{1,4}[A-Za-z0-9+/=]{40,2000}|(?:exec|eval)\s{0,4}\(\s{0,4}(?:[\w.]{1,30}\(){0,3}?(?:base64\.)?b64decode\(|eval\(\s{0,4}(?:atob|Buffer\.from)\()`,
    code,
  ),
  order(
    'skill/reverse-shell',
    'bash sh nc ncat netcat python python3 socat exec mkfifo',
    String.raw`(?:(?:bash|sh) -i\s{0,4}(?:>&|&>|>)\s{0,4}\/dev\/tcp\/|exec \d{1,3}<>\/dev\/tcp\/|(?:nc|ncat|netcat)\s${LINE}{0,60}?(?:-\w{0,4}[ec]\s{1,4})(?:\/bin\/)?(?:ba)?sh\b|socat\s${LINE}{0,80}?exec:["']?(?:\/bin\/)?(?:ba)?sh|mkfifo\s${LINE}{0,80}?\|\s{0,4}(?:\/bin\/)?(?:ba)?sh\s${LINE}{0,60}?\|\s{0,4}nc\b)`,
    { ...code, judge: () => 'gate' },
  ),
  order(
    'skill/secrets-posted',
    'curl wget cat env printenv tar zip base64 scp nc rsync',
    String.raw`(?:curl\s${LINE}{0,200}?(?:-d|--data(?:-binary|-raw|-urlencode)?|-F|--form|-T|--upload-file)[\s=]{1,4}["']?(?:[\w-]{1,30}=)?(?:@(?:${SECRET_FILE}|\.env\b)|"?\$\((?:cat|base64)\s${LINE}{0,30}(?:${SECRET_FILE}|\.env\b)|"?\$\((?:env|printenv)\b)|(?:cat|base64|tar|zip)\s${LINE}{0,80}?(?:${SECRET_FILE}|(?<=\s)\.env\b)${LINE}{0,80}?\|\s{0,4}(?:\w{1,10}\s${LINE}{0,40}\|\s{0,4})?(?:curl|wget|nc|ncat)\s|(?:env|printenv)\b${LINE}{0,40}?\|\s{0,4}(?:base64\b${LINE}{0,20}\|\s{0,4})?(?:curl|wget|nc|ncat)\s|(?:scp|rsync)\s${LINE}{0,40}?(?:${SECRET_FILE})${LINE}{0,40}?\s[\w.-]{1,40}@[\w.-]{1,60}:)`,
    code,
  ),
  order(
    'skill/credential-store-read',
    'cat base64 cp security less head tail type get more strings sqlite3',
    String.raw`(?:(?:cat|base64|cp|less|head|tail|more|strings|type|get-content)\s{1,4}(?:-\w{1,8} )?["']?(?:${SECRET_FILE})|security (?:find-(?:generic|internet)-password|dump-keychain)\b${LINE}{0,80}|sqlite3\s${LINE}{0,80}?(?:Login Data|Cookies|cookies\.sqlite|logins\.json))`,
    { ...code, judge: () => 'review' },
  ),
  order('skill/throwaway-host', 'http https', THROWAWAY, {
    ...code,
    judge: ({ words, text, start }) => {
      if (PRIVATE.test(words)) return undefined;
      const line = text.slice(lineStart(text, start), start);
      return /\b(?:curl|wget|irm|iwr|fetch|download|install|pip|npm|npx|open|visit|post|send|get|upload|from|run|go to)\b/i.test(
        line,
      )
        ? 'review'
        : 'context';
    },
  }),
  order(
    'skill/locked-archive',
    'unzip 7z 7za 7zz unrar extract password passwort archive zip bsdtar',
    String.raw`(?:unzip\s${LINE}{0,40}?-P\s{0,4}["']?[\w!@#$%-]{2,40}|(?:7z|7za|7zz)\s{1,4}[xe]\s${LINE}{0,80}?-p["']?[\w!@#$%-]{2,40}|unrar\s{1,4}[xe]\s${LINE}{0,40}?-p["']?[\w!@#$%-]{2,40}|(?:extract|unzip|open|archive|zip)\b[^.\n]{0,80}\b(?:with|using|is|use) (?:the )?(?:pass(?:word|code|phrase)|pwd)\b["'\x60:\s]{0,6}(?:is )?["'\x60][\w!@#$%-]{3,40}["'\x60])`,
    { ...code, judge: ({ words }) => (/^unzip/i.test(words) && !/ -P/.test(words) ? undefined : 'review') },
  ),
  order(
    'skill/security-tool-disabled',
    'spctl xattr csrutil setenforce set ufw systemctl netsh sc add disable turn iptables auditctl launchctl defaults',
    String.raw`(?:spctl --(?:master|global)-disable|xattr\s{1,4}-\w{0,3}(?:d|c)\w{0,3}\s${LINE}{0,20}?(?:com\.apple\.quarantine|\S)|csrutil disable|setenforce (?:0|permissive)|set-mppreference\s${LINE}{0,40}?-disable\w{1,40} (?:\$true|1)|add-mppreference\s${LINE}{0,20}?-exclusion\w{1,20}|ufw disable|iptables -F\b|systemctl (?:stop|disable|mask) (?:--now )?(?:auditd|falcon-sensor|apparmor|firewalld|ufw|clamav\S{0,20}|crowdstrike\S{0,10}|osqueryd|wazuh-agent|fail2ban)|netsh advfirewall set \w{1,20} state off|(?:disable|turn off) (?:your |the |any |windows |microsoft ){0,3}(?:antivirus|anti-virus|defender|gatekeeper|firewall|edr|selinux|system integrity protection|real-time protection)\b)`,
    { ...code, judge: ({ words }) => (/^xattr/i.test(words) && !/quarantine/i.test(words) ? undefined : 'review') },
  ),
  order(
    'skill/starts-at-login',
    'crontab echo cat tee launchctl systemctl schtasks reg cp printf',
    String.raw`(?:crontab\s{1,4}(?:-(?=[\s"'\x60)]|$)|[\w.-]{0,40}[./][\w./-]{1,40})|(?:echo|printf|cat)\s${LINE}{0,200}?\|\s{0,4}crontab\b|(?:echo|printf|cat)\s${LINE}{0,300}?>>\s{0,4}["']?(?:~|\$HOME|\$\{HOME\})\/\.(?:bashrc|zshrc|profile|bash_profile|zprofile|zshenv)\b|launchctl (?:load|bootstrap)\b|schtasks\s{1,4}\/create\b|reg add\s${LINE}{0,60}?\\(?:Run|RunOnce)\b|(?:cp|cat|tee)\s${LINE}{0,120}?(?:~|\$HOME)\/Library\/LaunchAgents\/)`,
    {
      ...code,
      judge: ({ words }) =>
        />>/.test(words) && /\b(?:export|alias|PATH|eval "\$\(|source|fpath|completion)/.test(words)
          ? 'context'
          : 'review',
    },
  ),
  order(
    'skill/login-key-added',
    'echo cat printf tee curl wget cp',
    String.raw`(?:(?:echo|printf|cat|curl|wget)\s${LINE}{0,400}?(?:>>|\|\s{0,4}tee -a)\s{0,4}["']?(?:~|\$HOME|\$\{HOME\}|\/root|\/home\/[\w-]{1,30})\/\.ssh\/authorized_keys)`,
    {
      ...code,
      judge: ({ words }) =>
        isElided(words)
          ? 'context'
          : /\$\{?\w{2,40}|<[\w\s-]{2,40}>|\.pub\b/.test(words.replace(/\$\{?HOME\}?/g, ''))
            ? 'review'
            : 'gate',
    },
  ),
  order(
    'skill/root-without-password',
    'echo all tee nopasswd printf chmod',
    String.raw`(?:(?:echo|printf)\s${LINE}{0,120}?NOPASSWD:?\s{0,4}ALL${LINE}{0,80}?\/etc\/sudoers(?:\.d\b)?|chmod\s{1,4}(?:u\+s|[24]7\d\d|\+s)\s{1,4}\/(?:usr\/)?bin\/(?:ba|z|da)?sh\b)`,
    { ...code, judge: ({ words }) => (/sudoers\.d|\$/.test(words) ? 'review' : 'gate') },
  ),
  order(
    'skill/destructive-command',
    'rm dd mkfs git format del find shred',
    String.raw`(?:rm\s{1,4}(?:-{1,2}[\w-]{1,20} ){1,4}["']?(?:\/(?=[\s"'\x60;&|]|$)|\/\*|~\/?(?=[\s"'\x60;&|]|$)|~\/\*|\$HOME\/?(?=[\s"'\x60;&|]|$)|\$\{HOME\}\/?(?=[\s"'\x60;&|]|$)|\/(?:etc|usr|var|home|boot|bin|lib)\/?(?=[\s"'\x60;&|]|$))|dd\s${LINE}{0,80}?of=\/dev\/(?:sd[a-z]|nvme\d|disk\d)|mkfs(?:\.\w{2,6})?\s${LINE}{0,40}?\/dev\/\w{2,10}|shred\s${LINE}{0,30}?\/dev\/\w{2,10})`,
    {
      ...code,
      // In quotes it is what a program looks for.
      judge: ({ text, start, words }) =>
        /["'*]/.test(text.charAt(start - 1)) || /^["'*]{2}/.test(text.slice(start + words.length))
          ? 'context'
          : 'review',
    },
  ),
  order(
    'skill/traces-erased',
    'history unset rm export shred wevtutil clear echo truncate',
    String.raw`(?:history -c\b|unset HISTFILE\b|export HISTFILE=\/dev\/null|export HISTSIZE=0\b|(?:rm|shred|truncate)\s${LINE}{0,30}?(?:~|\$HOME)\/\.(?:bash_history|zsh_history)|(?:rm|shred|truncate)\s${LINE}{0,40}?\/var\/log\/(?:auth\.log|syslog|audit|wtmp|secure)|wevtutil cl\b|clear-eventlog\b)`,
    { ...code, judge: () => 'review' },
  ),
  order(
    'skill/bytecode-run',
    'python python3 java run execute node source',
    String.raw`(?:(?:python3?|run|execute)\s{1,4}(?:-\w{1,3} )?["'\x60]{0,2}[\w./{}$-]{1,100}\.pyc\b|(?:run|execute)\s{1,4}["'\x60]{0,2}(?:\.\/)?(?:scripts|bin|tools|assets|resources)\/[\w./-]{1,60}\.(?:exe|so|dll|dylib|bin|scr)\b)`,
    { ...code, judge: () => 'review' },
  ),
];

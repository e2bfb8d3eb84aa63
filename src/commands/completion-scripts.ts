// The scripts themselves, one function a shell. Ids of rules are asked from the program when they are wanted, so that they
// are those of the version that runs.

export interface FlagWords {
  readonly flag: string;
  readonly doc: string;
  readonly value?: { readonly name: string; readonly from: readonly string[] | 'rules' | 'files' | 'nothing' };
}

export interface CommandWords {
  readonly name: string;
  readonly summary: string;
  /** What can stand first, and what follows it. */
  readonly verbs: readonly (readonly [verb: string, then: 'rule' | 'file' | 'nothing'])[];
  readonly takesFiles: boolean;
  readonly flags: readonly FlagWords[];
}

const RULE_IDS = 'bartizan rules list 2>/dev/null | cut -d" " -f1';

function offer({ from }: NonNullable<FlagWords['value']>): string {
  if (from === 'files') return 'return';
  const words = from === 'rules' ? `$(${RULE_IDS})` : from === 'nothing' ? '' : from.join(' ');
  return `COMPREPLY=($(compgen -W "${words}" -- "$cur")); return`;
}

/** Works from bash 3.2 on, which macOS still has. Where the function finds nothing, bash offers files. */
export function bash(commands: readonly CommandWords[]): string {
  const lines = new Map<string, Map<string, string>>();
  for (const { name, flags } of commands)
    for (const { flag, value } of flags)
      if (value) lines.set(flag, (lines.get(flag) ?? new Map()).set(name, offer(value)));
  // What is the same wherever it is taken stands once.
  const cases = [...lines].flatMap(([flag, offers]) =>
    new Set(offers.values()).size === 1
      ? [`    *" --${flag}") ${[...offers.values()][0]} ;;`]
      : [...offers].map(([name, offered]) => `    "${name} --${flag}") ${offered} ;;`),
  );
  return `# bash completion of bartizan. In ~/.bashrc: eval "$(bartizan completions bash)"
_bartizan() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  # --flag=value comes as three words.
  if [[ $cur == = ]]; then cur=
  elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  if ((COMP_CWORD == 1)); then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')} --help --version" -- "$cur"))
    return
  fi
  case "\${COMP_WORDS[1]} $prev" in
${cases.join('\n')}
  esac
  case "\${COMP_WORDS[1]} $prev" in
${commands
  .flatMap(({ name, verbs }) => [
    ...(verbs.length > 0
      ? [
          `    "${name} ${name}") COMPREPLY=($(compgen -W "${verbs.map(([verb]) => verb).join(' ')}" -- "$cur")); return ;;`,
        ]
      : []),
    ...verbs
      .filter(([, then]) => then === 'rule')
      .map(([verb]) => `    "${name} ${verb}") COMPREPLY=($(compgen -W "$(${RULE_IDS})" -- "$cur")); return ;;`),
  ])
  .join('\n')}
  esac
  [[ $cur == -* ]] || return
  case \${COMP_WORDS[1]} in
${commands
  .map(
    ({ name, flags }) =>
      `    ${name}) COMPREPLY=($(compgen -W "${flags.map(({ flag }) => `--${flag}`).join(' ')}" -- "$cur")) ;;`,
  )
  .join('\n')}
  esac
}
complete -o default -F _bartizan bartizan
`;
}

/** For `fpath` as well as for `eval`. */
export function zsh(commands: readonly CommandWords[]): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
  const described = (name: string, doc: string) => quoted(`${name}:${plain(doc)}`);
  const escaped = (text: string) => plain(text).replace(/[[\]:\\]/g, '\\$&');
  const action = (from: NonNullable<FlagWords['value']>['from']) => {
    if (from === 'rules') return '_bartizan_rules';
    if (from === 'files') return '_files';
    return from === 'nothing' ? ' ' : `(${from.join(' ')})`;
  };
  const spec = ({ flag, doc, value }: FlagWords) =>
    quoted(
      value
        ? `*--${flag}=[${escaped(doc)}]:${escaped(value.name)}:${action(value.from)}`
        : `--${flag}[${escaped(doc)}]`,
    );
  const rest = ({ verbs, takesFiles }: CommandWords) => {
    if (takesFiles) return [quoted('*:path:_files')];
    if (verbs.length === 0) return [];
    const then = verbs.some(([, each]) => each === 'rule') ? [quoted('*:argument:_bartizan_argument')] : [];
    return [quoted(`1:what:(${verbs.map(([verb]) => verb).join(' ')})`), ...then];
  };
  const rules = commands.flatMap(({ verbs }) => verbs.flatMap(([verb, then]) => (then === 'rule' ? [verb] : [])));
  return `#compdef bartizan
# zsh completion of bartizan. In ~/.zshrc, after compinit: eval "$(bartizan completions zsh)"
_bartizan_rules() {
  local -a ids
  ids=(\${(f)"$(${RULE_IDS})"})
  compadd -a ids
}
_bartizan_argument() {
  case $words[2] in
    ${rules.join('|')}) _bartizan_rules ;;
    *) _files ;;
  esac
}
_bartizan() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    ${described(name, summary)}`).join('\n')}
  )
  if ((CURRENT == 2)); then
    _describe command commands
    return
  fi
  shift words
  ((CURRENT--))
  case $words[1] in
${commands
  .map(
    (command) =>
      `    ${command.name})\n      _arguments ${[...command.flags.map(spec), ...rest(command)].join(' \\\n        ')} ;;`,
  )
  .join('\n')}
  esac
}
if [[ $funcstack[1] == _bartizan ]]; then _bartizan "$@"; else compdef _bartizan bartizan; fi
`;
}

export function fish(commands: readonly CommandWords[]): string {
  const quoted = (text: string) => `'${text.replace(/['\\]/g, '\\$&')}'`;
  const ids = quoted(`(${RULE_IDS})`);
  const lines = commands.flatMap(({ name, summary, verbs, takesFiles, flags }) => {
    const here = quoted(`__fish_seen_subcommand_from ${name}`);
    const isFirst = verbs.map(([verb]) => verb).join(' ');
    return [
      `complete -c bartizan -n __fish_use_subcommand -a ${name} -d ${quoted(plain(summary))}`,
      ...(takesFiles ? [`complete -c bartizan -n ${here} -F`] : []),
      ...(verbs.length > 0
        ? [
            `complete -c bartizan -n ${quoted(`__fish_seen_subcommand_from ${name}; and not __fish_seen_subcommand_from ${isFirst}`)} -a ${quoted(isFirst)}`,
          ]
        : []),
      ...verbs.flatMap(([verb, then]) => {
        const after = quoted(`__fish_seen_subcommand_from ${name}; and __fish_seen_subcommand_from ${verb}`);
        if (then === 'nothing') return [];
        return [`complete -c bartizan -n ${after} ${then === 'rule' ? `-a ${ids}` : '-F'}`];
      }),
      ...flags.map(({ flag, doc, value }) => {
        const from = value?.from;
        const takes = value ? (from === 'files' ? ' -r -F' : ' -x') : '';
        const words = from === 'rules' ? ` -a ${ids}` : Array.isArray(from) ? ` -a ${quoted(from.join(' '))}` : '';
        return `complete -c bartizan -n ${here} -l ${flag}${takes}${words} -d ${quoted(plain(doc))}`;
      }),
    ];
  });
  return `# fish completion of bartizan. In ~/.config/fish/config.fish: bartizan completions fish | source
complete -c bartizan -f
complete -c bartizan -n __fish_use_subcommand -l version -d 'Print the version'
complete -c bartizan -n __fish_use_subcommand -l help -d 'Say how it is used'
${lines.join('\n')}
`;
}

/** Menus have one line for each. */
function plain(doc: string): string {
  const text = doc.replaceAll('`', '');
  return text.length > 90 ? `${text.slice(0, 89)}…` : text;
}

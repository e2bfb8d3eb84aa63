// One option: where it can be set, what its text becomes, and whose word counts.

export interface Option {
  /** Dotted key in bartizan.yml. */
  readonly key?: string;
  /** Long flag without the dashes, and what stands for its value in the help. */
  readonly flag?: string;
  readonly value?: string;
  /** Input of the action. */
  readonly input?: string;
  /** How the text of a flag or input becomes a value; the config file must hold that value directly. */
  readonly type:
    | 'text'
    | 'texts'
    | 'switch'
    | 'choice'
    | 'choices'
    | 'seconds'
    | 'reports'
    | 'ignores'
    | 'policies'
    | 'compliance-rules'
    | 'severities'
    | 'servers'
    | 'urls'
    | 'headers'
    | 'profiles'
    | 'commands'
    | 'variables'
    | 'repository'
    | 'service-url';
  /** Of `seconds`: the least there may be; 1 unless given. */
  readonly least?: number;
  /** Of a `choice`, or of `choices`, of which there may be several. */
  readonly choices?: readonly string[];
  /** Written in the table when the default depends on something, in words. */
  readonly defaultText: string;
  readonly doc: string;
  /** What the flag does, where that is not what the setting says. */
  readonly flagDoc?: string;
  /**
   * Whose word counts (design: trust rules). `judgement` may come from a config found in the tree; `outside` names
   * code, destinations or rule packs and needs a trusted config; an option without a key has no question.
   */
  readonly trust?: 'judgement' | 'outside';
  /** Whether the flag says the opposite of the setting (`--all` is `new-only: false`). */
  readonly isInverse?: boolean;
}

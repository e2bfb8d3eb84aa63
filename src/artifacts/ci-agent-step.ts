// What is known of a step that runs an agent or asks a model, whichever it is.

export interface AgentStep {
  /** Name for people. */
  readonly name: string;
  /** Events the action refuses to run on. */
  readonly refuses: readonly string[];
  /** Whether the action itself only runs for people with write access. */
  readonly checksWriter: boolean;
  /** Whether it gives the model the event's own text without being asked. */
  readonly readsEvent: boolean;
  /** Whether the model has any tools; some steps only ask it for a text. */
  readonly hasTools: boolean;
  /** Whether the model may run commands or reach the network at will. */
  readonly isFree: boolean;
  /** Whether the action is handed a token of the job even when no step names one. */
  readonly hasToken: boolean;
  /** Whether it takes the agent's settings from the base branch, whatever is checked out. */
  readonly restoresSettings: boolean;
  /** Outputs of the step that hold what the model wrote; undefined for scripts, which name theirs as they like. */
  readonly answers: readonly string[] | undefined;
}

export interface StepText {
  readonly uses: string;
  readonly run: string;
  readonly input: (name: string) => string;
  /** A variable of the step's environment. */
  readonly variable: (name: string) => string;
}

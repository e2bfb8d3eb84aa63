// Names by which steps of workflows are told apart.

/** Actions that run an agent or ask a model with the key they are given. */
export const AGENT_ACTION =
  /^(?:anthropics\/claude-code-(?:base-)?action(?:\/base-action)?|openai\/codex-action|google-github-actions\/run-gemini-cli|google-gemini\/gemini-cli-action|(?:sst|anomalyco)\/opencode\/github|actions\/ai-inference|(?:qodo-ai|codium-ai|the-pr-agent)\/pr-agent|coderabbitai\/ai-pr-reviewer|all-hands-ai\/openhands[\w/-]*|continuedev\/continue[\w/-]*|augmentcode\/[\w-]+|block\/goose[\w/-]*)$/;
/** Versions that move by their nature. */
export const BRANCH = /^(?:main|master|beta|alpha|dev|develop|latest|head|canary|next|nightly|trunk|preview)$/i;
/** Names that workflows with agents in them go by. */
export const AGENT_FILE = /(?:^|[/_-])(?:claude|codex|gemini|copilot|opencode|aider|cursor|goose|agent)(?=[/_.-])/i;

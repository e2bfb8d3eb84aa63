// The variables that a runner of GitHub Actions keeps: its tokens, the files through which it is spoken to, and every input.

/**
 * Those GitHub documents ("Default environment variables"), with the token that jobs hand on under that name. Not all that
 * begin with GITHUB_: programs have variables of their own that do, such as a personal access token.
 */
const OF_GITHUB =
  'ACTION ACTIONS ACTION_PATH ACTION_REF ACTION_REPOSITORY ACTION_STATUS ACTOR ACTOR_ID API_URL BASE_REF ENV EVENT_NAME EVENT_PATH GRAPHQL_URL HEAD_REF JOB OUTPUT PATH REF REF_NAME REF_PROTECTED REF_TYPE REPOSITORY REPOSITORY_ID REPOSITORY_OWNER REPOSITORY_OWNER_ID RETENTION_DAYS RUN_ATTEMPT RUN_ID RUN_NUMBER SERVER_URL SHA STATE STEP_SUMMARY TOKEN TRIGGERING_ACTOR WORKFLOW WORKFLOW_REF WORKFLOW_SHA WORKSPACE';
const RUNNERS = new RegExp(`^(?:(?:INPUT|ACTIONS|RUNNER)_|GITHUB_(?:${OF_GITHUB.replaceAll(' ', '|')})$)`, 'i');

export function isRunnerVariable(name: string): boolean {
  return RUNNERS.test(name);
}

// Which comments are ours: by their author, never by a mark alone, which anybody can write.

import { member } from '../../lib/member.ts';

/** The author of what the job's own token writes. */
const ACTIONS = 'github-actions[bot]';

/** `me` is the token's user, or undefined for the token of an app, whose comments are a bot's. */
export function isOurs(me: string | undefined): (comment: unknown) => boolean {
  return (comment) => {
    const login = member(comment, 'user', 'login');
    if (me !== undefined) return login === me;
    return (
      login === ACTIONS ||
      (member(comment, 'user', 'type') === 'Bot' && member(comment, 'performed_via_github_app') != null)
    );
  };
}

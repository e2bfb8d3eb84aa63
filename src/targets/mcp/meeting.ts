// What comes of meeting a server: a conversation, or why there is none.

import type { LiveProblem } from '../../model/live.ts';
import type { ClientName } from './revisions.ts';
import type { HttpAnswer, McpSession } from './wire.ts';

export interface Meeting {
  readonly session?: McpSession;
  /** What answered the first request of all; undefined for stdio. */
  readonly first?: HttpAnswer;
  readonly problem?: LiveProblem;
}

export interface MeetingOptions {
  readonly client: ClientName;
  /** Of the exchanges: `connect`, or `cloaking` for another look. */
  readonly purpose: string;
  /** A conversation that came about before: the same door is knocked at, without trying the others again. */
  readonly like?: Pick<McpSession, 'transport' | 'era'>;
}

// One service asked about what it may be given: what is known is fetched, the rest is submitted once and followed until it is
// over or the time is. Whatever the service does, there is a run for every submission, and it says what happened.

import type { RemoteNotice, RemoteRun, RemoteState } from '../../model/remote.ts';
import { type Http, NoAnswer, Redirected, Refused } from './http.ts';
import { type KnownRun, keyOf, type RunBook } from './runs.ts';
import type { Connection, RemoteService, Submission, Told, Wishes } from './service.ts';
import { keep, type Mask } from './tell.ts';
import { isRateLimited, noticeOf } from './trouble.ts';

export interface AskOptions {
  readonly service: RemoteService;
  readonly http: Http;
  readonly submissions: readonly Submission[];
  readonly runs: RunBook;
  readonly wishes: Wishes;
  readonly mask: Mask;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** What the deadline is called: `120 s`. */
  readonly patience: string;
  /** After each round of looks: how many of them are over. */
  readonly onRound?: (over: number, total: number) => void;
}

/** Looks at one run that failed one after the other before it is left alone. */
const TRIES = 3;
/** Seconds to wait for a rate limit that does not say how long it lasts: they count by the minute. */
const UNSAID_WAIT = 60;
const HISTORY = 50;
/** What services call a run that is over. */
const OVER = /^(?:completed?|done|finished|success|failed|error|aborted|cancell?ed)$/i;

/** A submission on its way. */
interface Course {
  readonly submission: Submission;
  id?: string;
  state: RemoteState;
  told: Told;
  isReused: boolean;
  failures: number;
  /** Seconds that a rate limit asks for before the next look. */
  wait?: number;
  /** Whether the service does not know the run. */
  isGone?: boolean;
  readonly notices: RemoteNotice[];
}

/** In the order of the submissions. */
export async function askService(options: AskOptions): Promise<readonly RemoteRun[]> {
  const { service, http, submissions, runs } = options;
  const connection = service.connect(http);
  const courses: Course[] = [];
  for (const submission of submissions) courses.push(await begin(submission, connection, options));
  await follow(courses, connection, options);
  for (const course of courses) if (course.state === 'completed') await conclude(course, connection, options);
  if (runs.problem !== undefined) courses[0]?.notices.push({ kind: 'problem', message: runs.problem });
  return courses.map((course) => runOf(course, options));
}

/** A run that is known by its id alone, without a submission: looked at once, or followed until it is over. */
export async function fetchRun(
  id: string,
  options: Omit<AskOptions, 'submissions'>,
  {
    known,
    isFollowed,
  }: { readonly known?: Pick<KnownRun, 'kind' | 'target'> | undefined; readonly isFollowed: boolean },
): Promise<RemoteRun> {
  const { service, http } = options;
  const connection = service.connect(http);
  const submission = { kind: known?.kind ?? 'url', target: known?.target ?? '', version: '' } as const;
  const course = courseOf(submission, { id, state: 'running', isReused: true });
  if (isFollowed) await follow([course], connection, { ...options, submissions: [] });
  else await look(course, connection, options);
  if (isFollowed && course.state === 'completed') await conclude(course, connection, options);
  return runOf(course, { ...options, submissions: [] });
}

async function begin(submission: Submission, connection: Connection, options: AskOptions): Promise<Course> {
  const { service, http, runs, today } = options;
  const key = keyOf(service.id, http.base.origin, submission);
  const known = runs.find(key);
  const course = courseOf(submission, {});
  const objection = service.objection?.(submission);
  if (objection !== undefined) {
    course.notices.push({ kind: 'told', message: objection });
    return course;
  }
  if (known?.id !== undefined) {
    Object.assign(course, { id: known.id, isReused: true, state: 'running' });
    await look(course, connection, options);
    // What it gave up on an earlier day may go well today. What is gone it has forgotten, or it is of another account.
    const isLost =
      course.isGone === true || ((course.state === 'failed' || course.state === 'aborted') && known.day !== today);
    if (!isLost) return course;
    runs.forget(key);
    Object.assign(course, courseOf(submission, {}), { id: undefined, isGone: false });
  } else if (known?.day === today) {
    const id = await taken(submission, connection, options);
    if (id === undefined) {
      course.state = 'unsure';
      course.notices.push({
        kind: 'problem',
        message: `${service.name} may have taken it on ${known.day}, but its answer never came: it is not submitted again that day.`,
      });
      return course;
    }
    runs.put({ ...known, id });
    return Object.assign(course, { id, isReused: true, state: 'running' });
  }
  const entry: KnownRun = {
    service: service.id,
    origin: http.base.origin,
    kind: submission.kind,
    target: submission.target,
    key,
    day: today,
  };
  runs.put(entry);
  try {
    const { id, stateWord, notices = [] } = await connection.submit(submission);
    course.notices.push(...notices);
    runs.put({ ...entry, id });
    return Object.assign(course, {
      id,
      state: 'started',
      told: { ...NOTHING_TOLD, ...(stateWord !== undefined && { stateWord }) },
    });
  } catch (error) {
    course.state = await unanswered(error, course, entry, connection, options);
    return course;
  }
}

/** What a submission that failed means: it was refused, it never arrived, or nobody can tell. */
async function unanswered(
  error: unknown,
  course: Course,
  entry: KnownRun,
  connection: Connection,
  options: AskOptions,
): Promise<RemoteState> {
  const { runs, service } = options;
  course.notices.push(noticeOf(error, `the ${service.name} scan`, service));
  const isRefused = error instanceof Refused && error.status < 500;
  const isUnsent = error instanceof NoAnswer && !error.isAmbiguous;
  if (isRefused || isUnsent || error instanceof Redirected) {
    runs.forget(entry.key);
    return isRefused ? 'refused' : 'unreachable';
  }
  const id = await taken(course.submission, connection, options);
  if (id === undefined) {
    course.notices.push({
      kind: 'problem',
      message: `${service.name} may have taken it all the same, so it is not submitted again today.`,
    });
    return 'unsure';
  }
  course.id = id;
  runs.put({ ...entry, id });
  return 'started';
}

/** The run that a submission without an answer led to: the only one of its target that is not ours already. */
async function taken(
  { url }: Submission,
  connection: Connection,
  { runs, service }: AskOptions,
): Promise<string | undefined> {
  if (!connection.history || url === undefined) return undefined;
  try {
    const ours = new Set(runs.all().flatMap((run) => (run.service === service.id ? (run.id ?? []) : [])));
    const found = (await connection.history(HISTORY)).filter(
      ({ id, target, stateWord }) => !ours.has(id) && isSameTarget(target, url) && !OVER.test(stateWord ?? ''),
    );
    return found.length === 1 ? found[0]?.id : undefined;
  } catch {
    // A plan without a history, or a service that is down: then it stays unknown.
    return undefined;
  }
}

function isSameTarget(told: string | undefined, url: string): boolean {
  const bare = (text: string) =>
    text
      .replace(/^[a-z]+:\/\//i, '')
      .replace(/\/+$/, '')
      .toLowerCase();
  return told !== undefined && (bare(told) === bare(url) || bare(told) === bare(url).split('/')[0]);
}

/** Looks at every run in turn until all are over or the time is. */
async function follow(courses: readonly Course[], connection: Connection, options: AskOptions): Promise<void> {
  const { http, service, patience, onRound } = options;
  for (let isFirst = true; ; isFirst = false) {
    const open = courses.filter(isOpen);
    if (open.length === 0) return;
    // A run that was begun a moment ago is not over yet, but one that was known may be.
    for (const course of open) await look(course, connection, options);
    onRound?.(courses.filter((course) => !isOpen(course)).length, courses.length);
    if (!courses.some(isOpen)) return;
    const waiting = courses.filter(isOpen);
    const wait = Math.max(...waiting.map((course) => course.wait ?? 0)) * 1000;
    // Requests are counted by account: each run has its own part of the pause.
    const pause = waiting.length * (isFirst ? Math.min(FIRST, service.pause) : service.pause);
    if (await http.pause(Math.max(wait, pause))) continue;
    for (const course of courses.filter(isOpen))
      course.notices.push({
        kind: 'problem',
        message: `It was not over within ${patience}. \`bartizan remote fetch ${course.id}\` gets the rest.`,
      });
    return;
  }
}

/** The first look after a submission comes early: what is refused at once is told at once. */
const FIRST = 3000;

function isOpen({ id, state }: Course): boolean {
  return id !== undefined && (state === 'started' || state === 'running');
}

/** One look; what fails may pass, but not for ever. */
async function look(course: Course, connection: Connection, options: Omit<AskOptions, 'submissions'>): Promise<void> {
  const { service } = options;
  try {
    const told: Told = await connection.result(course.id as string);
    course.failures = 0;
    delete course.wait;
    course.told = told;
    course.state = told.state === 'unknown' ? 'running' : told.state;
  } catch (error) {
    const notice = noticeOf(error, `the result of ${service.name}`, service);
    const isFinal = error instanceof Refused && error.status < 500 && error.status !== 404 && !isRateLimited(error);
    const isMissing =
      error instanceof Refused && error.status === 404 && (course.isReused || course.failures + 1 >= TRIES);
    // It is there, and says when; the time ends it.
    if (error instanceof Refused && isRateLimited(error)) {
      course.wait = error.wait ?? UNSAID_WAIT;
      return;
    }
    course.failures += 1;
    if (isFinal || isMissing) {
      course.state = 'refused';
      course.isGone = isMissing;
      course.notices.push(notice);
    } else if (course.failures >= TRIES) {
      course.state = 'unreachable';
      course.notices.push(notice);
    }
  }
}

async function conclude(course: Course, connection: Connection, { wishes }: Pick<AskOptions, 'wishes'>): Promise<void> {
  if (!connection.complete) return;
  try {
    course.told = await connection.complete(course.id as string, course.told, wishes);
  } catch (error) {
    course.notices.push(noticeOf(error, 'more of the result'));
  }
}

const NOTHING_TOLD: Told = { state: 'running' };

function courseOf(submission: Submission, known: Partial<Course>): Course {
  return { submission, state: 'skipped', told: NOTHING_TOLD, isReused: false, failures: 0, notices: [], ...known };
}

function runOf(course: Course, { service, http, runs, mask }: AskOptions): RemoteRun {
  const { submission, id, state, told, isReused } = course;
  const about = { service: service.id, target: submission.target } as const;
  const key = keyOf(service.id, http.base.origin, submission);
  const known = runs.find(key);
  if (known?.id !== undefined && known.id === id && known.state !== state) runs.put({ ...known, state });
  const word = told.state === 'unknown' ? [strange(told)] : [];
  const kept = keep({ ...told, notices: [...course.notices, ...word, ...(told.notices ?? [])] }, about, mask);
  return {
    ...about,
    name: service.name,
    origin: http.base.origin,
    kind: submission.kind,
    ...(id !== undefined && { id: id.slice(0, 200) }),
    state,
    isReused,
    ...kept,
  };
}

function strange({ stateWord = '' }: Told): RemoteNotice {
  return {
    kind: 'told',
    message: 'Its documents do not know the state it names, so it is taken for one that is not over.',
    words: stateWord.slice(0, 80),
  };
}

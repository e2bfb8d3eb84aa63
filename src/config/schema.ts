// The shape of bartizan.yml, made from the option table. Loaded only when there is a config file to read.

import { z } from 'zod';
import { GLOB_LENGTH } from '../lib/limits.ts';
import { SEVERITIES } from '../model/severity.ts';
import type { Option } from './option.ts';
import { OPTION_LIST } from './options.ts';
import { complianceRules, policies } from './policies.ts';
import { serviceUrlProblem } from './remote.ts';
import { headerNameProblem, nameProblem, PROFILES, urlProblem } from './servers.ts';

/** A name, a path or a pattern of them. */
const glob = z.string().min(1).max(GLOB_LENGTH, `is longer than the ${GLOB_LENGTH} characters a pattern may have`);

const calendarDay = z.iso.date('is not a day such as 2027-03-31');

const ignoreEntry = z
  .strictObject({
    rule: glob.optional(),
    fingerprint: z
      .string()
      .regex(/^[0-9a-f]{8,64}$/, 'is not a fingerprint: at least 8 hex digits')
      .optional(),
    path: glob.optional(),
    reason: z
      .string({ error: 'is missing. An ignore without a reason is not accepted' })
      .trim()
      .min(1, 'is empty. An ignore without a reason is not accepted')
      .regex(/[\p{L}\p{N}]/u, 'says nothing: write why this finding is all right'),
    until: calendarDay.optional(),
  })
  .refine(({ rule, fingerprint, path }) => rule !== undefined || fingerprint !== undefined || path !== undefined, {
    error: 'names no rule, fingerprint or path, so it would ignore everything',
  });

const server = z.strictObject({
  name: text(nameProblem).optional(),
  url: text(urlProblem),
  headers: z
    .record(z.string(), z.string())
    .superRefine((headers, context) => {
      for (const name of Object.keys(headers)) {
        const message = headerNameProblem(name);
        if (message !== undefined) context.addIssue({ code: 'custom', message, path: [name] });
      }
    })
    .optional(),
  profile: z.enum(PROFILES).optional(),
});

/** A text about which a function says what is wrong with it. */
function text(problemOf: (value: string) => string | undefined): z.ZodType<string> {
  return z.string().superRefine((value, context) => {
    const message = problemOf(value);
    if (message !== undefined) context.addIssue({ code: 'custom', message });
  });
}

function schemaOf(option: Option): z.ZodType {
  switch (option.type) {
    case 'texts':
      return z.array(glob);
    case 'switch':
      return z.boolean();
    case 'choice':
      return z.enum(option.choices as readonly [string, ...string[]]);
    case 'choices':
      return z.array(z.enum(option.choices as readonly [string, ...string[]])).min(1);
    case 'seconds':
      return z
        .number()
        .int()
        .min(option.least ?? 1);
    case 'ignores':
      return z.array(ignoreEntry);
    case 'policies':
      return policies;
    case 'compliance-rules':
      return complianceRules;
    case 'servers':
      return z.array(server);
    case 'service-url':
      return text(serviceUrlProblem);
    case 'severities':
      return z.record(z.string(), z.enum(SEVERITIES));
    default:
      return z.string().min(1);
  }
}

interface Branch {
  [key: string]: Branch | z.ZodType;
}

function build(): z.ZodType {
  const root: Branch = {};
  for (const [, option] of OPTION_LIST) {
    if (option.key === undefined) continue;
    const steps = option.key.split('.');
    let branch = root;
    for (const step of steps.slice(0, -1)) {
      branch[step] ??= {};
      branch = branch[step] as Branch;
    }
    branch[steps.at(-1) as string] = schemaOf(option).optional();
  }
  return toObject(root);
}

function toObject(branch: Branch): z.ZodType {
  return z.strictObject(
    Object.fromEntries(
      Object.entries(branch).map(([key, value]) => [
        key,
        value instanceof z.ZodType ? value : toObject(value).optional(),
      ]),
    ),
  );
}

export const configSchema = build();

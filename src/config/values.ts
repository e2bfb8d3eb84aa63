// The text of a flag or an action input to an option's value. A problem is a sentence without the option's name.

import { normalize } from 'node:path';
import { cut } from '../lib/escape.ts';
import { GLOB_LENGTH } from '../lib/limits.ts';
import { nearest } from '../lib/suggest.ts';
import type { Option } from './option.ts';
import { serviceUrlProblem } from './remote.ts';
import { readRepository } from './repository.ts';
import { type Read, readCommand, readHeader, readProfile, readUrl, readVariable } from './servers.ts';
import type { ReportRequest } from './settings.ts';

/** Of a value that is wrong. */
const SHOWN = 80;

export type Parsed = { readonly value: unknown } | { readonly problem: string };

/** `texts` holds every occurrence of a repeatable option; the others take the last. */
export function parseOptionText(option: Option, texts: readonly string[], formats: readonly string[]): Parsed {
  const last = texts.at(-1) ?? '';
  switch (option.type) {
    case 'text':
      return last === '' ? { problem: 'needs a value' } : { value: last };
    case 'texts':
      return each(texts, (text): Read<string> => {
        if (text === '') return { problem: 'needs a value' };
        return text.length > GLOB_LENGTH
          ? { problem: `"${cut(text, SHOWN)}" is longer than the ${GLOB_LENGTH} characters it may have` }
          : { value: text };
      });
    case 'choice':
      return choice(last, option.choices ?? []);
    case 'choices':
      return each(texts, (text) => choice(text, option.choices ?? []) as Read<string>);
    case 'seconds':
      return /^\d{1,6}$/.test(last) && Number(last) >= (option.least ?? 1)
        ? { value: Number(last) }
        : { problem: `"${last}" is not a number of seconds` };
    case 'reports':
      return reports(texts, formats);
    case 'switch':
      return choiceOfSwitch(last);
    case 'urls':
      return each(texts, readUrl);
    case 'headers':
      return each(texts, headerLine);
    case 'profiles':
      return each(texts, readProfile);
    case 'commands':
      return each(texts, readCommand);
    case 'variables':
      return each(texts, readVariable);
    case 'repository':
      return texts.length > 1 ? { problem: 'one repository can be named, not several' } : readRepository(last);
    case 'service-url': {
      const problem = serviceUrlProblem(last);
      return problem === undefined ? { value: last } : { problem };
    }
    case 'ignores':
    case 'servers':
    case 'severities':
    case 'policies':
    case 'compliance-rules':
      return { problem: 'can only be set in the config file' };
  }
}

export function choice(text: string, choices: readonly string[]): Parsed {
  if (choices.includes(text)) return { value: text };
  const meant = nearest(text, choices);
  return { problem: `"${text}" is not one of ${choices.join(', ')}.${meant ? ` Did you mean ${meant}?` : ''}` };
}

function each(texts: readonly string[], read: (text: string) => Read<unknown>): Parsed {
  const values: unknown[] = [];
  for (const text of texts) {
    const one = read(text);
    if ('problem' in one) return one;
    values.push(one.value);
  }
  return { value: values };
}

/** Which server a line is for is known once the servers are; that it has a colon and no line break is seen here. */
function headerLine(line: string): Parsed {
  if (/[\r\n]/.test(line)) return { problem: 'a header holds a line break' };
  const first = readHeader(line);
  return 'problem' in first && !line.includes(':') ? first : { value: line };
}

function choiceOfSwitch(text: string): Parsed {
  if (/^(true|True|TRUE)$/.test(text)) return { value: true };
  if (/^(false|False|FALSE)$/.test(text)) return { value: false };
  return { problem: `"${text}" is not true or false` };
}

function reports(texts: readonly string[], formats: readonly string[]): Parsed {
  const requests: ReportRequest[] = [];
  for (const text of texts) {
    const equals = text.indexOf('=');
    const format = equals < 0 ? text : text.slice(0, equals);
    const checked = choice(format, formats);
    if ('problem' in checked) return checked;
    const named = equals < 0 ? undefined : text.slice(equals + 1);
    // As programs know it; a file of that name is `./-`.
    const file = named === '-' ? undefined : named;
    if (file === '') return { problem: `"${text}" names no file` };
    requests.push(file === undefined ? { format } : { format, file });
  }
  const toOutput = requests.filter(({ file }) => file === undefined);
  if (toOutput.length > 1) {
    return {
      problem: `${toOutput.map(({ format }) => format).join(' and ')} cannot both go to standard output; give one a file: ${toOutput[1]?.format}=FILE`,
    };
  }
  const places = requests.map(({ file }) => (file === undefined ? undefined : normalize(file)));
  const doubled = requests.find((_, index) => places[index] !== undefined && places.indexOf(places[index]) !== index);
  return doubled ? { problem: `two reports name the file ${doubled.file}` } : { value: requests };
}

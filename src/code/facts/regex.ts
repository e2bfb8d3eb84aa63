// What a regular expression proves of a text it matches, and of one it does not match. Each sink has a few expressions
// for texts that do harm there; an expression of the program proves the sink when no text passes it that is one of them.

import { REGEX_ANSWERS } from '../../lib/limits.ts';
import type { Language } from '../ir.ts';
import { EVERY_SINK, NO_SINK, type Sinks, sinks } from '../value.ts';
import { automatonOf, type Extent } from './automaton.ts';
import { characters } from './characters.ts';
import {
  both,
  denials,
  deniedSinks,
  leadingDenials,
  NO_DENIALS,
  noteOf,
  refusedByClass,
  textWithout,
} from './denials.ts';
import { type Proof, proofOf } from './harm.ts';
import { isFiniteSet, partial } from './regex-shape.ts';
import { readRegex } from './regex-syntax.ts';

export type { Proof } from './harm.ts';

export const NO_PROOF: Proof = { proves: NO_SINK, weak: NO_SINK, note: '' };
/** A number, a truth value, one of a fixed set: harmless in any text. */
export const INERT: Sinks = EVERY_SINK & ~sinks('result', 'log', 'subject', 'privilege');

/** One guard is met on every way to it, and asking an automaton takes milliseconds: answers are kept. They depend on nothing else. */
const answers = new Map<string, Proof>();

function remembered(question: readonly (string | undefined)[], answer: () => Proof): Proof {
  const key = question.map((part) => part ?? '\0').join('\n');
  const known = answers.get(key);
  if (known) return known;
  if (answers.size >= REGEX_ANSWERS) answers.clear();
  const found = answer();
  answers.set(key, found);
  return found;
}

/** What holds of a text in which the expression finds something. */
export function provedByMatch(source: string, flags: string, how: Extent, language: Language): Proof {
  return remembered(['match', language, flags, how, source], () => ofMatch(source, flags, how, language));
}

function ofMatch(source: string, flags: string, how: Extent, language: Language): Proof {
  const regex = readRegex(source, flags, language);
  if (!regex) return NO_PROOF;
  if (isFiniteSet(regex.root, how)) return { proves: INERT, weak: NO_SINK, note: '' };
  const automaton = automatonOf(regex.root, how);
  if (!automaton) return NO_PROOF;
  const denied = leadingDenials(regex);
  const proof = proofOf(automaton, denied);
  const refused = deniedSinks(both(denied, refusedByClass(regex.root))) & ~proof.proves;
  const partly = partial(regex.root, how) & ~proof.proves;
  const note = refused ? 'a deny-list of characters or words' : partly ? 'looks only at the beginning or the end' : '';
  return { ...proof, weak: proof.weak | partly | refused, note: proof.note || note };
}

/** What holds of a text in which the expression finds nothing. */
export function provedByMiss(source: string, flags: string, how: Extent, language: Language): Proof {
  return remembered(['miss', language, flags, how, source], () => ofMiss(source, flags, how, language));
}

function ofMiss(source: string, flags: string, how: Extent, language: Language): Proof {
  const regex = readRegex(source, flags, language);
  if (!regex) return NO_PROOF;
  const denied = denials(regex.root, how);
  const automaton = automatonOf(textWithout(denied), 'full');
  const proof = automaton ? proofOf(automaton, denied) : NO_PROOF;
  const weak = (proof.weak | deniedSinks(denied)) & ~proof.proves;
  return { proves: proof.proves, weak, note: weak === NO_SINK ? '' : noteOf(denied) };
}

/**
 * What holds of a text in which everything the expression matches was replaced. What is made of several characters may
 * form anew (`....//` without `../`), single ones cannot.
 */
export function provedByReplacing(source: string, flags: string, by: string | undefined, language: Language): Proof {
  return remembered(['replace', language, flags, by, source], () => ofReplacing(source, flags, by, language));
}

function ofReplacing(source: string, flags: string, by: string | undefined, language: Language): Proof {
  const regex = readRegex(source, flags, language);
  if (!regex) return NO_PROOF;
  const denied = denials(regex.root, 'search');
  const left = by === undefined ? NO_DENIALS : { ...NO_DENIALS, characters: denied.characters & ~characters(by) };
  const automaton = left.characters === 0n ? undefined : automatonOf(textWithout(left), 'full');
  const proof = automaton ? proofOf(automaton, left) : NO_PROOF;
  const weak = (proof.weak | deniedSinks(denied)) & ~proof.proves;
  return { proves: proof.proves, weak, note: weak === NO_SINK ? '' : 'some characters or words are taken out' };
}

// Texts in source code that a model reads, without being the argument of a registration: prompts that are handed to a
// model, descriptions kept in a constant or written anew at run time, and texts that speak to a model in tags of their own.
// Known limits: texts that are put together from values, and names that say nothing of what is in them.

import { type Language, type Resolve, readLiteral, type TextLiteral } from '../lib/source-literal.ts';

export interface HeldText {
  readonly place: string;
  readonly text: TextLiteral;
}

/** Most places of one file that are looked at, and the shortest text that is taken for one. */
const PLACES = 1000;
const SHORTEST = 40;
const QUOTE = String.raw`(?=\(?\s{0,40}[rbfuRBFU]{0,2}["'\x60])`;

const PROMPT =
  /(?:system_prompt|systemPrompt|SystemPrompt|SYSTEM_PROMPT|system_message|systemMessage|SYSTEM_MESSAGE|systemInstruction|system_instruction)["']?\s{0,4}(?::\s{0,4}(?:str|string)\s{0,4}=|=(?!=)|:=|:)\s{0,40}\(?\s{0,40}(?=[rbf]{0,2}["'`])|\brole["']?\s{0,4}[:=]\s{0,4}["'](?:system|developer)["'],\s{0,40}["']?content["']?\s{0,4}[:=]\s{0,40}(?=[rbf]{0,2}["'`])/g;
const CONSTANT = new RegExp(
  String.raw`\b[A-Za-z]\w{0,60}_DESC(?:RIPTION)?\s{0,4}(?::\s{0,4}[\w.]{1,30})?\s{0,4}=(?!=)\s{0,40}${QUOTE}`,
  'g',
);
const DOCSTRING = new RegExp(String.raw`\b[A-Za-z_]\w{0,80}\.__doc__\s{0,4}=(?!=)\s{0,40}${QUOTE}`, 'g');
/** No name says what is in it, but a tag in capitals does. What is given a name or given back: a list holds test data. */
const TAGGED =
  /(?:=|\breturn)\s{0,4}\(?\s{0,40}(?=[rbfuRBFU]{0,2}(?:"{3}|'{3}|["'`])[^"'`]{0,300}<(?:IMPORTANT|HIDDEN|SYSTEM|CRITICAL|SECRET|INSTRUCTIONS?)>)/g;

/** A server that has the client's model asked for it. */
const SAMPLES = /\bSamplingMessage\b|\.create_?[mM]essage\(|sampling\/createMessage/;
const ASKED = new RegExp(
  String.raw`\b(?:[A-Za-z]\w{0,40}_)?(?:prompt|message|instructions?)(?:_text)?\s{0,4}(?::\s{0,4}[\w.]{1,30})?\s{0,4}=(?!=)\s{0,40}${QUOTE}`,
  'gi',
);

export function* heldTexts(source: string, language: Language, resolve: Resolve): Generator<HeldText> {
  yield* at(PROMPT, (match) => `prompt ${/\w+/.exec(match)?.[0] ?? ''}`);
  // Both expressions try each name of the file, so first it is asked whether there is any such name.
  if (source.includes('_DESC')) yield* at(CONSTANT, (match) => `tool description ${/\w+/.exec(match)?.[0] ?? ''}`);
  if (language === 'python' && source.includes('.__doc__'))
    yield* at(DOCSTRING, (match) => `tool "${/\w+/.exec(match)?.[0] ?? ''}"`);
  yield* at(TAGGED, () => 'text');
  if (SAMPLES.test(source)) yield* at(ASKED, (match) => `prompt ${/\w+/.exec(match)?.[0] ?? ''}`);

  function* at(sites: RegExp, placeOf: (match: string) => string): Generator<HeldText> {
    let last = 0;
    let count = 0;
    for (const match of source.matchAll(sites)) {
      if (match.index < last) continue;
      if (++count > PLACES) return;
      const text = readLiteral(source, match.index + match[0].length, language, resolve);
      last = text.end;
      if (text.kind === 'text' && text.value.length >= SHORTEST) yield { place: placeOf(match[0]), text };
    }
  }
}

// Whether a value is made of words, as names, paths and messages are, and random keys are not. Measured by how usual each
// pair of letters is, so that no dictionary is needed and words of any library count.

/**
 * How usual the second letter is after the first in the words of program texts: row and column are `a` to `z`, 5 is by
 * chance, each step doubles or halves. Made from the words of documentation and source code.
 */
const PAIRS: readonly string[] = [
  '25652350503756050767433341',
  '74446321641732640664611041',
  '71437206506531730547510030',
  '64458432722433630563531130',
  '53674441301557243776243520',
  '63446620801633730645602040',
  '62328256600546530763611031',
  '71238211702443730536501040',
  '54655450002658640466050305',
  '72247201501121731374734011',
  '64348443703525442374504040',
  '72357210702622630255521060',
  '75338210702452670153511130',
  '62666471613324530267441020',
  '44552441424568550755645320',
  '71337225602622650756501040',
  '43232101310633331443913011',
  '72548341704354630465431040',
  '51537326603432562267623140',
  '61437316800432630665502051',
  '56545440501667360767100100',
  '72319220700232520232310020',
  '72447326702526631663103210',
  '54647524600453470347320540',
  '54546442611566570476234133',
  '70139212702332620232400134',
];
const BY_CHANCE = 5;

/** A run of letters is a word when its pairs are this much more usual than by chance, in doublings. */
const WORD_SCORE = 0.4;
const WORD_LETTERS = 4;
/** Fewer than one in forty random values of twelve characters, and one in a hundred of twenty, have so much of words. */
const WORD_SHARE = 0.4;

/** Whether a good part of it is words: `existingSubscription`, `refresh_token_v2`, `ctrl+shift+down`. */
export function looksLikeWords(value: string): boolean {
  let letters = 0;
  for (const [run] of value.matchAll(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g)) {
    if (run.length >= WORD_LETTERS && wordScore(run.toLowerCase()) >= WORD_SCORE) letters += run.length;
  }
  return letters >= WORD_SHARE * value.length;
}

/** Mean of its pairs, in doublings above chance. */
function wordScore(run: string): number {
  let sum = 0;
  for (let at = 1; at < run.length; at++) {
    const row = PAIRS[run.charCodeAt(at - 1) - 97] ?? '';
    sum += Number(row[run.charCodeAt(at) - 97] ?? BY_CHANCE) - BY_CHANCE;
  }
  return sum / (run.length - 1);
}

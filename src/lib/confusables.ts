// What a name looks like, whatever letters it is made of: the ones people are fooled with, not the whole of Unicode's list.

/** Letters of other scripts, and digits, by the Latin letter they pass for. */
const LOOKS_LIKE: Readonly<Record<string, string>> = {
  а: 'a',
  α: 'a',
  ɑ: 'a',
  е: 'e',
  ε: 'e',
  є: 'e',
  о: 'o',
  ο: 'o',
  օ: 'o',
  р: 'p',
  ρ: 'p',
  с: 'c',
  ϲ: 'c',
  ѕ: 's',
  ꜱ: 's',
  х: 'x',
  χ: 'x',
  у: 'y',
  γ: 'y',
  і: 'i',
  ι: 'i',
  ı: 'i',
  ј: 'j',
  һ: 'h',
  ԁ: 'd',
  ɡ: 'g',
  ԛ: 'q',
  ԝ: 'w',
  ѡ: 'w',
  м: 'm',
  т: 't',
  τ: 't',
  к: 'k',
  κ: 'k',
  в: 'b',
  н: 'h',
  ո: 'n',
  ս: 'u',
  υ: 'u',
  ν: 'v',
  ѵ: 'v',
  ⅼ: 'l',
  ӏ: 'l',
  ǀ: 'l',
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '5': 's',
  '|': 'l',
  '!': 'l',
};

/** Lower-case, compatible forms folded, look-alikes as the letter they look like, `rn` as `m`, and nothing invisible. */
export function skeleton(name: string): string {
  const folded = name.normalize('NFKC').replace(/[\u00ad\u200b-\u200f\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/gu, '');
  return [...folded.toLowerCase()]
    .map((letter) => LOOKS_LIKE[letter] ?? letter)
    .join('')
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}

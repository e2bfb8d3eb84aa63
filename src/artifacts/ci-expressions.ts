// Expressions inside texts: `${{ … }}` is replaced by GitHub before a shell or a model sees the text.

const EXPRESSION = /\$\{\{((?:[^}]|\}(?!\})){1,600})\}\}/g;

/** The expressions of a text, without those that only yield true or false. */
export function insertions(text: string): readonly string[] {
  return [...text.matchAll(EXPRESSION)]
    .map(([whole]) => whole)
    .filter((whole) => !/^\$\{\{\s*!?(?:contains|startsWith|endsWith)\s*\([^)]{0,300}\)\s*\}\}$/i.test(whole))
    .filter((whole) => !/[!=]=/.test(whole) || /\|\||&&/.test(whole));
}

/** The first expression that speaks of one of the contexts. */
export function insertionOf(text: string, context: RegExp): string | undefined {
  return insertions(text).find((whole) => context.test(whole));
}

/** An expression or condition with `a['b']` written as `a.b`. */
export function dotted(expression: string): string {
  return expression.replaceAll(/\[\s{0,9}'([\w-]{1,100})'\s{0,9}\]/g, '.$1');
}

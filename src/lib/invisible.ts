// Which characters nobody sees: fillers, joiners, format and direction characters, tags, variation selectors. One list
// for all who escape, drop or report them. Source: Unicode 17, Default_Ignorable_Code_Point and general category Cf.

/** To be put inside a character class of an expression with the `u` flag. */
export const INVISIBLE =
  '\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180f\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f' +
  '\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{e0fff}';

// Whether a JSON text may be parsed: counted on its bytes, before anything is built of it. A text of a hundred megabytes of
// brackets would become gigabytes of lists.

export interface JsonBounds {
  readonly depth: number;
  /** Values, as far as they can be told by what stands between them. */
  readonly values: number;
}

const [QUOTE, BACKSLASH, COMMA, LIST, LIST_END, OBJECT, OBJECT_END] = [...'"\\,[]{}'].map((sign) => sign.charCodeAt(0));

/** Which bound a text goes over, or undefined. */
export function overJsonBounds(bytes: Uint8Array, bounds: JsonBounds): 'depth' | 'values' | undefined {
  let depth = 0;
  let values = 0;
  let isText = false;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index];
    if (isText) {
      if (byte === BACKSLASH) index++;
      else if (byte === QUOTE) isText = false;
    } else if (byte === QUOTE) isText = true;
    else if (byte === COMMA) values++;
    else if (byte === LIST || byte === OBJECT) {
      values++;
      if (++depth > bounds.depth) return 'depth';
    } else if (byte === LIST_END || byte === OBJECT_END) depth--;
    if (values > bounds.values) return 'values';
  }
  return undefined;
}

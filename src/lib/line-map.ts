// Byte offsets to lines and columns. A line ends with LF, CR LF or CR; columns count UTF-16 units, as SARIF does.

export interface LineMap {
  /** 1-based line and column of a byte offset. */
  position(offset: number): { readonly line: number; readonly column: number };
  /** Byte range of a line's content without its end; undefined when there is no such line here. */
  lineRange(line: number): readonly [start: number, end: number] | undefined;
}

/** `linesBefore` is how many lines precede the first byte, for a region in the middle of a file. */
export function createLineMap(bytes: Buffer, linesBefore = 0): LineMap {
  const starts = [0];
  for (let offset = 0; offset < bytes.length; offset++) {
    const byte = bytes[offset];
    if (byte === 0x0a || (byte === 0x0d && bytes[offset + 1] !== 0x0a)) starts.push(offset + 1);
  }

  function lineRange(line: number): readonly [number, number] | undefined {
    const index = line - linesBefore - 1;
    const start = starts[index];
    if (start === undefined) return undefined;
    let end = starts[index + 1] ?? bytes.length;
    if (index + 1 < starts.length)
      end -= bytes[end - 1] === 0x0a && bytes[end - 2] === 0x0d && end - 2 >= start ? 2 : 1;
    return [start, end];
  }

  return {
    position(offset) {
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] as number) <= offset) low = middle;
        else high = middle - 1;
      }
      const column = bytes.toString('utf8', starts[low], offset).length + 1;
      return { line: linesBefore + low + 1, column };
    },
    lineRange,
  };
}

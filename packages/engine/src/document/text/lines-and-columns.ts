interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** Counted from 1, columns in UTF-16 units. Goes over the text once, however many offsets there are. */
export function linesAndColumns(text: string, offsets: readonly number[]): readonly LineAndColumn[] {
  const found = new Map<number, LineAndColumn>();
  let line = 1;
  let start = 0;
  let at = 0;
  for (const offset of [...offsets].sort((one, other) => one - other)) {
    for (; at < offset; at++) {
      if (!endsLine(text, at)) continue;
      line++;
      start = at + 1;
    }
    found.set(offset, { line, column: offset - start + 1 });
  }
  return offsets.map((offset) => found.get(offset) ?? { line: 1, column: 1 });
}

/** A line ends with LF, CR or both. */
function endsLine(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10);
}

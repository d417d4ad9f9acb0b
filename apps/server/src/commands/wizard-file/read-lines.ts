// Whatever comes in, so little of it is held at a time.
export const MOST_BYTES_OF_A_LINE = 8_000_000;

const LINE_FEED = 10;

/** One line without its end; `null` where it is longer than what is read of one. */
export type Line = Uint8Array | null;

/**
 * Lines as they arrive: all that have ended with each chunk, so that whoever talks line by line is answered at once. It holds
 * one unfinished line and no more.
 */
export async function* readLines(
  input: AsyncIterable<Uint8Array>,
  mostBytes = MOST_BYTES_OF_A_LINE,
): AsyncGenerator<Line[]> {
  let unfinished: Uint8Array[] = [];
  let bytes = 0;
  const keep = (part: Uint8Array) => {
    bytes += part.length;
    if (bytes > mostBytes) unfinished = [];
    else unfinished.push(part);
  };
  const finish = (): Line => {
    const line = bytes > mostBytes ? null : Buffer.concat(unfinished);
    unfinished = [];
    bytes = 0;
    return line;
  };
  for await (const chunk of input) {
    const lines: Line[] = [];
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      keep(chunk.subarray(start, end));
      lines.push(finish());
      start = end + 1;
    }
    keep(chunk.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (bytes > 0) yield [finish()];
}

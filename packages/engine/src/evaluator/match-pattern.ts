import type { Pattern } from "./pattern.ts";

/** Whether the whole text matches. All ways are followed at once, so the time is linear in the text. */
export function matchPattern({ start, program, classes }: Pattern, text: string): boolean {
  const reached = new Uint32Array(program.length);
  // Each split adds two to what waits and is itself followed once, so neither ever holds more than this.
  let waiting = new Uint32Array(program.length).fill(start, 0, 1);
  let next = new Uint32Array(program.length);
  let count = 1;
  for (let at = 0; at <= text.length; ) {
    // The end of the text is a character too, -1, so that accepting needs no case of its own.
    const point = text.codePointAt(at) ?? -1;
    at += point > 0xffff ? 2 : 1;
    // Copies of a part share a class, and it is searched once for all of them.
    const isIn = classes.map((changes) => changes.findLastIndex((change) => change <= point) % 2 === 0);
    let kept = 0;
    for (let place = 0; place < count; place += 1) {
      const state = waiting[place] ?? 0;
      if (reached[state] === at) continue;
      reached[state] = at;
      const one = program[state] ?? 0;
      const other = program[state + 1] ?? 0;
      if (one >= 0) {
        waiting[count++] = one;
        waiting[count++] = other;
      } else if (isIn[~one]) next[kept++] = other;
    }
    if (!kept) return false;
    [waiting, next] = [next, waiting];
    count = kept;
  }
  return true;
}

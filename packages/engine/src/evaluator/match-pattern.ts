import type { Pattern } from "./pattern.ts";

/** Whether the whole text matches. All ways are followed at once, so the time is linear in the text. */
export function matchPattern({ start, program, classes }: Pattern, text: string): boolean {
  const reached: number[] = [];
  let waiting = [start];
  for (let at = 0; at <= text.length; ) {
    // The end of the text is a character too, -1, so that accepting needs no case of its own.
    const point = text.codePointAt(at) ?? -1;
    at += point > 0xffff ? 2 : 1;
    // Copies of a part share a class, and it is searched once for all of them.
    const isIn = classes.map((changes) => changes.findLastIndex((change) => change <= point) % 2 === 0);
    const next: number[] = [];
    // Grows while it is walked; each state is followed once.
    for (const state of waiting) {
      if (reached[state] === at) continue;
      reached[state] = at;
      const one = program[state] ?? 0;
      const other = program[state + 1] ?? 0;
      if (one >= 0) waiting.push(one, other);
      else if (isIn[~one]) next.push(other);
    }
    if (!next.length) return false;
    waiting = next;
  }
  return true;
}

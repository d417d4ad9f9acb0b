import type { Pattern } from "./pattern.ts";

/** Whether the whole text matches. All ways are followed at once, so the time is linear in the text. */
export function matchPattern({ start, program, classes }: Pattern, text: string): boolean {
  const reached = new Uint32Array(program.length);
  let waiting = [start];
  for (let at = 0, turn = 1; at <= text.length; turn++) {
    // The end of the text is a character too, -1, so that accepting needs no case of its own.
    const point = text.codePointAt(at) ?? -1;
    const next: number[] = [];
    // Grows while it is walked.
    for (const state of waiting) {
      if (reached[state] === turn) continue;
      reached[state] = turn;
      const one = program[state] ?? 0;
      const other = program[state + 1] ?? 0;
      if (one >= 0) waiting.push(one, other);
      else if (isMember(classes[~one] ?? [], point)) next.push(other);
    }
    if (next.length === 0) return false;
    waiting = next;
    at += point > 0xffff ? 2 : 1;
  }
  return true;
}

function isMember(changes: readonly number[], point: number): boolean {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((changes[middle] ?? 0) > point) high = middle;
    else low = middle + 1;
  }
  return low % 2 === 1;
}

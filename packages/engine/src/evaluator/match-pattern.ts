import type { Pattern } from "./pattern.ts";

/** Whether the whole text matches. All ways are followed at once, so the time is linear in the text. */
export function matchPattern({ start, program, classes }: Pattern, text: string): boolean {
  const reached = new Uint32Array(program.length);
  const judged = new Int32Array(classes.length);
  // Each split adds two to what waits and is itself followed once, so neither ever holds more than this.
  let waiting = new Uint32Array(program.length).fill(start, 0, 1);
  let next = new Uint32Array(program.length);
  let count = 1;
  for (let at = 0, turn = 1; at <= text.length; turn++) {
    // The end of the text is a character too, -1, so that accepting needs no case of its own.
    const point = text.codePointAt(at) ?? -1;
    let kept = 0;
    for (let place = 0; place < count; place++) {
      const state = waiting[place] ?? 0;
      if (reached[state] === turn) continue;
      reached[state] = turn;
      const one = program[state] ?? 0;
      const other = program[state + 1] ?? 0;
      if (one >= 0) {
        waiting[count++] = one;
        waiting[count++] = other;
      } else {
        // Copies of a part share a class, and it is searched once for all of them.
        if (Math.abs(judged[~one] ?? 0) !== turn) judged[~one] = isMember(classes[~one] ?? [], point) ? turn : -turn;
        if (judged[~one] === turn) next[kept++] = other;
      }
    }
    if (kept === 0) return false;
    [waiting, next] = [next, waiting];
    count = kept;
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

/** A set of code points: rising points at which membership changes, not a member before the first. a-c is [97, 100]. */
export type Changes = readonly number[];

const beyond = 0x110000;

/** `ranges` are pairs of a first and a last point, in any order. */
export function changesOf(ranges: readonly (readonly [number, number])[]): Changes {
  const changes: number[] = [];
  let end = -1;
  for (const [first, last] of [...ranges].sort((one, other) => one[0] - other[0])) {
    if (first > end) {
      if (end >= 0) changes.push(end);
      changes.push(first);
    }
    end = Math.max(end, last + 1);
  }
  return end < 0 ? [] : [...changes, end];
}

export function negated(changes: Changes): Changes {
  const turned = changes[0] === 0 ? changes.slice(1) : [0, ...changes];
  return turned.at(-1) === beyond ? turned.slice(0, -1) : [...turned, beyond];
}

export function rangesOf(changes: Changes): readonly (readonly [number, number])[] {
  return changes.flatMap((first, at) => (at % 2 === 0 ? [[first, (changes[at + 1] ?? beyond) - 1] as const] : []));
}

const digits = changesOf([[0x30, 0x39]]);
const letters = changesOf([
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
]);
const blanks = changesOf([
  [0x09, 0x0d],
  [0x20, 0x20],
]);

/** What the letter behind a backslash stands for, such as `d` or `D`. */
export const classEscapes: ReadonlyMap<string, Changes> = new Map([
  ["d", digits],
  ["D", negated(digits)],
  ["w", letters],
  ["W", negated(letters)],
  ["s", blanks],
  ["S", negated(blanks)],
]);

/** `.`: all but line ends. */
export const anyInLine: Changes = negated(
  changesOf([
    [0x0a, 0x0a],
    [0x0d, 0x0d],
    [0x2028, 0x2029],
  ]),
);

import type { Changes } from "./changes.ts";

/**
 * A pattern as a tree in normal form: a part always takes a character (what takes none is null), a sequence or choice
 * has two parts or more, and none of ? * + stands directly on another. So what it is compiled to is at most a few
 * times its states.
 */
export type PatternTree =
  | { readonly kind: "one"; readonly states: 1; readonly members: Changes }
  | { readonly kind: "sequence" | "choice"; readonly states: number; readonly parts: readonly PatternTree[] }
  | {
      readonly kind: "repeat";
      readonly states: number;
      readonly part: PatternTree;
      readonly min: number;
      readonly max: number;
    };

export function oneOf(members: Changes): PatternTree {
  return { kind: "one", states: 1, members };
}

export function sequenceOf(parts: readonly (PatternTree | null)[]): PatternTree | null {
  return several(
    "sequence",
    parts.filter((part) => part !== null),
  );
}

export function choiceOf(parts: readonly (PatternTree | null)[]): PatternTree | null {
  const choice = several(
    "choice",
    parts.filter((part) => part !== null),
  );
  return parts.includes(null) ? repeatOf(choice, 0, 1) : choice;
}

function several(kind: "sequence" | "choice", parts: readonly PatternTree[]): PatternTree | null {
  const [first, second] = parts;
  if (first === undefined || second === undefined) return first ?? null;
  return { kind, states: parts.reduce((sum, part) => sum + part.states, 0), parts };
}

/** `max` may be Infinity. */
export function repeatOf(part: PatternTree | null, min: number, max: number): PatternTree | null {
  if (part === null || max === 0) return null;
  if (min === 1 && max === 1) return part;
  if (isMark(min, max) && part.kind === "repeat" && isMark(part.min, part.max)) {
    return repeatOf(part.part, Math.min(min, part.min), Math.max(max, part.max));
  }
  // The last of endlessly many comes back to itself.
  const copies = max === Infinity ? Math.max(min, 1) : max;
  return { kind: "repeat", states: part.states * copies, part, min, max };
}

/** ?, * or +. */
function isMark(min: number, max: number): boolean {
  return min <= 1 && (max === 1 || max === Infinity);
}

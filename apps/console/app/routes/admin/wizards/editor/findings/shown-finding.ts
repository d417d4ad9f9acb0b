import type { PlacedFinding } from "./findings.ts";

/** What the list of findings shows; kept beside the draft, since pins on the canvas lead there. */
export interface ShownFinding {
  /** Null before anybody said so: open where there is room. */
  readonly isOpen: boolean | null;
  /** Of the one that is pointed at. */
  readonly id: string | null;
}

/** The same finding again, also after its words changed. */
export function idOfFinding({ code, at, rule, dependency }: PlacedFinding): string {
  return `${code} ${at} ${rule} ${dependency}`;
}

import type { Definition, Finding } from "@boardwalk/engine";
import type { CheckedDraft } from "./checked-draft.ts";
import type { Findings, PlacedFinding } from "./findings.ts";
import { placeFinding } from "./place-finding.ts";

const NONE: readonly PlacedFinding[] = [];

export const noFindings: Findings = {
  of: null,
  all: NONE,
  errors: 0,
  warnings: 0,
  at: () => NONE,
  worstWithin: () => null,
};

/** What was found before is the same list again where it is still all there is, so that nothing beside it is painted anew. */
export function gatherFindings(definition: Definition, { findings, fixes }: CheckedDraft, before: Findings): Findings {
  const all = findings.map((finding, index) => placeFinding(finding, fixes[index] ?? [], definition));
  const lists = new Map<string | null, PlacedFinding[]>();
  const worst = new Map<string, Finding["severity"]>();
  for (const finding of all) {
    const list = lists.get(finding.beside);
    if (list) list.push(finding);
    else lists.set(finding.beside, [finding]);
    for (const key of withParents(finding.beside)) if (worst.get(key) !== "error") worst.set(key, finding.severity);
  }
  const kept = new Map([...lists].map(([key, list]) => [key, sameList(before.at(key), list)]));
  const errors = all.filter(({ severity }) => severity === "error").length;
  return {
    of: definition,
    all: sameList(before.all, all),
    errors,
    warnings: all.length - errors,
    at: (key) => kept.get(key) ?? NONE,
    worstWithin: (key) => worst.get(key) ?? null,
  };
}

function withParents(key: string | null): string[] {
  const parts = key?.split(".") ?? [];
  return parts.map((_, index) => parts.slice(0, index + 1).join("."));
}

function sameList(before: readonly PlacedFinding[], now: readonly PlacedFinding[]): readonly PlacedFinding[] {
  return before.length === now.length && JSON.stringify(before) === JSON.stringify(now) ? before : now;
}

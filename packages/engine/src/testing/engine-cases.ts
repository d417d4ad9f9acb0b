import { readdirSync, readFileSync } from "node:fs";
import type { Answers } from "../answers.ts";
import type { Finding } from "../finding.ts";
import type { State } from "../state.ts";
import type { DefinitionInput } from "./definition-input.ts";
import { sortedErrors } from "./sorted-errors.ts";

/** A wizard with walks over it, and what each must mean. */
export interface WalkCases {
  readonly name: string;
  readonly definition: DefinitionInput;
  readonly walks: readonly { readonly name: string; readonly walk: Answers; readonly expect: State }[];
}

/** A wizard, and what must be found in it. */
export interface CheckCase {
  readonly name: string;
  readonly definition: DefinitionInput;
  readonly findings: readonly Pick<Finding, "code" | "severity" | "at">[];
}

const folder = new URL("./cases/", import.meta.url);

export function walkCases(): WalkCases[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json") && name !== "check.json");
  return names.sort().map((name): WalkCases => readCase(name));
}

export function checkCases(): readonly CheckCase[] {
  const { cases }: { cases: readonly CheckCase[] } = readCase("check.json");
  return cases;
}

function readCase(name: string) {
  return JSON.parse(readFileSync(new URL(name, folder), "utf8"));
}

/** Of an error only its code and its option are compared, and the order within `errors` is free. */
export function comparable(state: State) {
  const sets = Object.entries(state.sets).map(([key, set]) => {
    const errors = set.errors.map((error) =>
      "option" in error ? { code: error.code, option: error.option } : { code: error.code },
    );
    return [key, { ...set, errors }] as const;
  });
  return sortedErrors({ ...state, sets: Object.fromEntries(sets) });
}

import type { OptionDefinition, SetDefinition, StepDefinition } from "@boardwalk/engine";
import type { PublishedVersion } from "../../wizards/index.ts";
import { isSensitive } from "./is-sensitive.ts";

export interface SetPart {
  readonly step: StepDefinition;
  readonly set: SetDefinition;
  /** Dotted. */
  readonly key: string;
  /** Counted through the whole version. */
  readonly place: number;
  readonly isSensitive: boolean;
}

export interface VersionParts {
  readonly steps: ReadonlyMap<string, StepDefinition>;
  /** By dotted key. */
  readonly sets: ReadonlyMap<string, SetPart>;
}

const known = new WeakMap<PublishedVersion, VersionParts>();

/** The parts of a version that exist for a walk, by key. A version is shared by all of its walks, and so is this. */
export function versionParts(version: PublishedVersion): VersionParts {
  const before = known.get(version);
  if (before) return before;
  const steps = new Map<string, StepDefinition>();
  const sets = new Map<string, SetPart>();
  for (const step of version.definition.steps.filter(({ active }) => active)) {
    steps.set(step.key, step);
    for (const set of step.sets.filter(({ active }) => active)) {
      const key = `${step.key}.${set.key}`;
      sets.set(key, {
        step,
        set,
        key,
        place: sets.size,
        isSensitive: isSensitive(set),
      });
    }
  }
  const parts = { steps, sets };
  known.set(version, parts);
  return parts;
}

export function optionOf({ set }: SetPart, key: string): OptionDefinition | undefined {
  return set.options.find((option) => option.active && option.key === key);
}

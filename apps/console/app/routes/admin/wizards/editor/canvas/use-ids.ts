import type { StepDefinition } from "@boardwalk/engine";
import { useRef } from "react";
import { followIds } from "./follow-ids.ts";

type Ids = ReadonlyMap<string, string>;
const NONE: Ids = new Map();

/** Names of a step, its sets and its options that outlive their keys, which follow what they are called. */
export function useIds(steps: readonly StepDefinition[], step: StepDefinition) {
  const count = useRef(0);
  const kept = useRef<{ readonly steps: Ids; readonly under: ReadonlyMap<string, Ids> }>({
    steps: NONE,
    under: new Map(),
  });
  const newId = () => String(++count.current);
  const { current } = kept;
  const ofSteps = followIds(
    current.steps,
    steps.map(({ key }) => key),
    newId,
  );
  const idOfStep = ofSteps.get(step.key) ?? step.key;
  const under = new Map<string, Ids>();
  const ofSets = followIds(
    current.under.get(idOfStep) ?? NONE,
    step.sets.map(({ key }) => key),
    newId,
  );
  under.set(idOfStep, ofSets);
  const ids = new Map<string, string>();
  for (const set of step.sets) {
    const idOfSet = ofSets.get(set.key) ?? set.key;
    const ofOptions = followIds(
      current.under.get(idOfSet) ?? NONE,
      set.options.map(({ key }) => key),
      newId,
    );
    under.set(idOfSet, ofOptions);
    ids.set(`${step.key}.${set.key}`, idOfSet);
    for (const { key } of set.options) ids.set(`${step.key}.${set.key}.${key}`, ofOptions.get(key) ?? key);
  }
  kept.current = { steps: ofSteps, under };
  return { ofStep: idOfStep, idOf: (at: string) => ids.get(at) ?? null };
}

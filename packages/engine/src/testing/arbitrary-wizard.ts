import fc from "fast-check";
import type { Definition } from "../definition.ts";
import { arbitraryDependency } from "./arbitrary-dependency.ts";
import { arbitraryRule } from "./arbitrary-rule.ts";
import { arbitrarySet, type KeylessSet } from "./arbitrary-set.ts";
import { buildDefinition } from "./build-definition.ts";
import type { DefinitionInput, SetInput, StepInput } from "./definition-input.ts";
import { draftOdds, livelyOdds, type Odds, often, soundOdds } from "./odds.ts";

/** A small wizard as a document of the format, right or wrong; `buildDefinition` makes it whole. */
export function arbitraryWizard(odds: Odds = draftOdds): fc.Arbitrary<DefinitionInput> {
  return fc
    .record({
      steps: fc.array(keylessStep(odds), { minLength: 1, maxLength: 7, size: "max" }),
      flow: fc.array(arbitraryRule(odds), { maxLength: 8 }),
      dependencies: fc.array(arbitraryDependency(odds), { maxLength: 10 }),
    })
    .map((loose) => {
      const steps = loose.steps.map(keyedStep);
      return {
        format: "boardwalk.wizard/1",
        key: "w",
        name: "W",
        steps,
        flow: loose.flow.flatMap((rule) => rule(steps) ?? []),
        dependencies: loose.dependencies.flatMap((dependency) => dependency(steps) ?? []),
      };
    });
}

/** Any, and as often one that reaches far. */
export function arbitraryMixedWizard(): fc.Arbitrary<DefinitionInput> {
  return fc.oneof(arbitraryWizard(), arbitraryWizard(livelyOdds));
}

/** One in which mostly nothing is found, and in which nobody can be stuck. */
export function arbitrarySoundWizard(): fc.Arbitrary<DefinitionInput> {
  return arbitraryWizard(soundOdds);
}

export function arbitraryDefinition(): fc.Arbitrary<Definition> {
  return arbitraryWizard().map(buildDefinition);
}

// `constructor` is a key like any other, and so are the words of conditions.
const stepKeys = ["a", "b", "constructor", "c", "size", "d", "e"];
const setKeys = ["p", "q", "in", "r"];
const optionKeys = ["x", "y", "z", "constructor"];

interface KeylessStep {
  readonly required: boolean;
  readonly active: boolean;
  readonly isDuplicate: boolean;
  readonly sets: readonly KeylessSet[];
}

function keylessStep(odds: Odds): fc.Arbitrary<KeylessStep> {
  return fc.record({
    required: often(odds.optionalStep).map((isOptional) => !isOptional),
    active: often(odds.inactive).map((isInactive) => !isInactive),
    isDuplicate: often(odds.duplicate),
    sets: fc.oneof(
      { weight: 3, arbitrary: fc.array(arbitrarySet(odds), { maxLength: 2 }) },
      { weight: 1, arbitrary: fc.array(arbitrarySet(odds), { maxLength: 4 }) },
    ),
  });
}

function keyedStep({ required, active, isDuplicate, sets }: KeylessStep, place: number): StepInput {
  return { key: keyAt(stepKeys, place, isDuplicate), required, active, sets: sets.map(keyedSet) };
}

function keyedSet({ set, isDuplicate, hasDuplicateOption }: KeylessSet, place: number): SetInput {
  const options = set.options?.map((option, at) => ({
    ...option,
    key: keyAt(optionKeys, at, hasDuplicateOption && at === 1),
  }));
  return { ...set, key: keyAt(setKeys, place, isDuplicate), ...(options ? { options } : {}) };
}

/** A duplicate has the key of the place before its own. */
function keyAt(keys: readonly string[], place: number, isDuplicate: boolean): string {
  return keys[isDuplicate && place > 0 ? place - 1 : place] ?? "z";
}

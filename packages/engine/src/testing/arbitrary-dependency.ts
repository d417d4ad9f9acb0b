import fc from "fast-check";
import type { DependencyDefinition, DependencyType } from "../definition.ts";
import type { StepInput } from "./definition-input.ts";
import { type Odds, often } from "./odds.ts";
import { optionKeysOf, pick, setKeysOf } from "./references.ts";

/** A dependency that ties itself to the sets and options that there are; null where there is none to tie it to. */
export function arbitraryDependency(
  odds: Odds,
): fc.Arbitrary<(steps: readonly StepInput[]) => DependencyDefinition | null> {
  return fc
    .record({
      type: fc.constantFrom<DependencyType>("SHOW_IF", "HIDE_IF"),
      otherType: fc.constantFrom<DependencyType>("REQUIRE_IF", "DISABLE_IF"),
      isOther: often(odds.requireOrDisable),
      step: fc.nat(20),
      target: fc.nat(60),
      isOnOption: fc.boolean(),
      on: fc.nat(60),
      isAnywhere: often(odds.ahead),
      isUnknown: often(odds.unknown),
    })
    .map((loose) => (steps): DependencyDefinition | null => {
      const at = loose.step % steps.length;
      const own = steps.slice(at, at + 1);
      const sets = setKeysOf(own);
      const options = optionKeysOf(own);
      const type = loose.isOther ? loose.otherType : loose.type;
      const target = pick(loose.isOnOption || type === "DISABLE_IF" ? options : sets, loose.target);
      if (target === undefined) return null;
      // A set that hangs on an option of its own runs in a circle.
      const near = optionKeysOf(steps.slice(0, at + 1)).filter(
        (key) => key !== target && !key.startsWith(`${target}.`),
      );
      const on = pick(loose.isAnywhere ? optionKeysOf(steps) : near, loose.on);
      if (on === undefined) return null;
      return { target, on: loose.isUnknown ? "a.p.nowhere" : on, type };
    });
}

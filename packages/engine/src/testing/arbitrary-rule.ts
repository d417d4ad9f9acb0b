import fc from "fast-check";
import type { RuleType } from "../definition.ts";
import { arbitraryPathTruth, arbitraryTruth, badConditions } from "./arbitrary-condition.ts";
import type { RuleInput, StepInput } from "./definition-input.ts";
import { type Odds, often } from "./odds.ts";
import { optionKeysOf, pick, setsOf } from "./references.ts";

/** A rule that ties itself to the steps that there are; null where none lies ahead. */
export function arbitraryRule(odds: Odds): fc.Arbitrary<(steps: readonly StepInput[]) => RuleInput | null> {
  return fc
    .record({
      type: fc.constantFrom<RuleType>("REQUIRED", "CONDITIONAL", "OPTIONAL"),
      from: fc.nat(20),
      to: fc.nat(20),
      isBackward: often(odds.backward),
      isUnknown: often(odds.unknown),
      hasOption: often(odds.byOption),
      isOwnOption: often(odds.ahead > 0 ? 50 : 100),
      optionSeed: fc.nat(60),
      condition: arbitraryTruth(),
      pathCondition: arbitraryPathTruth,
      isPathWide: often(odds.pathWide),
      isBad: often(odds.badCondition),
      bad: fc.constantFrom(...badConditions),
      hasCondition: often(30),
      missesCondition: often(odds.missingCondition),
      priority: fc.constantFrom(0, 0, 0, 1, 2, -1),
      active: often(odds.inactive).map((isInactive) => !isInactive),
      name: fc.constantFrom(null, null, "Go on"),
    })
    .map((loose) => (steps): RuleInput | null => {
      const at = loose.from % steps.length;
      const from = steps[at] ?? { key: "" };
      const ahead = steps.slice(at + 1);
      const to = pick(loose.isBackward ? steps : ahead, loose.to);
      if (!to) return null;
      const options = optionKeysOf(loose.isOwnOption ? [from] : steps);
      const option = loose.hasOption ? (pick(options, loose.optionSeed) ?? null) : null;
      const isConditional = loose.type === "CONDITIONAL" ? !loose.missesCondition : loose.hasCondition;
      const condition = loose.isPathWide ? loose.pathCondition : loose.condition;
      const when = loose.isBad ? loose.bad : condition(setsOf(steps));
      return {
        from: from.key,
        to: loose.isUnknown ? "nowhere" : to.key,
        type: loose.type,
        ...(loose.name === null ? {} : { name: loose.name }),
        ...(option === null ? {} : { option }),
        ...(isConditional ? { when } : {}),
        ...(loose.priority === 0 ? {} : { priority: loose.priority }),
        ...(loose.active ? {} : { active: false }),
      };
    });
}

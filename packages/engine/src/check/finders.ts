import type { Finder } from "./finder.ts";
import { badCondition } from "./findings/bad-condition.ts";
import { badPattern } from "./findings/bad-pattern.ts";
import { dependencyCycle } from "./findings/dependency-cycle.ts";
import { duplicateKey } from "./findings/duplicate-key.ts";
import { flowCycle } from "./findings/flow-cycle.ts";
import { forwardDependency } from "./findings/forward-dependency.ts";
import { impossibleSet } from "./findings/impossible-set.ts";
import { missingCondition } from "./findings/missing-condition.ts";
import { neverVisible } from "./findings/never-visible.ts";
import { noSteps } from "./findings/no-steps.ts";
import { ruleOptionElsewhere } from "./findings/rule-option-elsewhere.ts";
import { shadowedRule } from "./findings/shadowed-rule.ts";
import { sometimesImpossible } from "./findings/sometimes-impossible.ts";
import { sometimesUnseenDependency } from "./findings/sometimes-unseen-dependency.ts";
import { tooManySteps } from "./findings/too-many-steps.ts";
import { unknownReference } from "./findings/unknown-reference.ts";
import { unreachableStep } from "./findings/unreachable-step.ts";

/** Errors first. */
export const finders: readonly Finder[] = [
  duplicateKey,
  unknownReference,
  noSteps,
  unreachableStep,
  flowCycle,
  dependencyCycle,
  forwardDependency,
  badCondition,
  missingCondition,
  ruleOptionElsewhere,
  impossibleSet,
  badPattern,
  tooManySteps,
  neverVisible,
  sometimesImpossible,
  shadowedRule,
  sometimesUnseenDependency,
];

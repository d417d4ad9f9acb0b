import { badCondition } from "./bad-condition.ts";
import { badPattern } from "./bad-pattern.ts";
import { dependencyCycle } from "./dependency-cycle.ts";
import { duplicateKey } from "./duplicate-key.ts";
import type { Finder } from "./finder.ts";
import { flowCycle } from "./flow-cycle.ts";
import { forwardDependency } from "./forward-dependency.ts";
import { impossibleSet } from "./impossible-set.ts";
import { missingCondition } from "./missing-condition.ts";
import { neverVisible } from "./never-visible.ts";
import { noSteps } from "./no-steps.ts";
import { ruleOptionElsewhere } from "./rule-option-elsewhere.ts";
import { shadowedRule } from "./shadowed-rule.ts";
import { sometimesImpossible } from "./sometimes-impossible.ts";
import { sometimesUnseenDependency } from "./sometimes-unseen-dependency.ts";
import { tooManySteps } from "./too-many-steps.ts";
import { unknownReference } from "./unknown-reference.ts";
import { unreachableStep } from "./unreachable-step.ts";

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

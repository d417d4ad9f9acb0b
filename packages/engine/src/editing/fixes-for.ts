import type { Found } from "../check/finder.ts";
import { finders } from "../check/finders.ts";
import { whatIsKnown } from "../check/what-is-known.ts";
import type { Definition } from "../definition.ts";
import type { Finding, FindingCode } from "../finding.ts";
import { applyCommand } from "./apply-command.ts";
import type { EditCommand } from "./edit-command.ts";
import type { Fix, FixFinder } from "./fixes/fix.ts";
import { fixBadCondition } from "./fixes/fix-bad-condition.ts";
import {
  fixDependencyCycle,
  fixForwardDependency,
  fixNeverVisible,
  fixSometimesUnseen,
} from "./fixes/fix-dependencies.ts";
import {
  fixFlowCycle,
  fixMissingCondition,
  fixNoSteps,
  fixRuleOptionElsewhere,
  fixShadowedRule,
  fixUnreachableStep,
} from "./fixes/fix-flow.ts";
import { fixBadPattern, fixImpossibleSet, fixSometimesImpossible, fixTooManySteps } from "./fixes/fix-sets.ts";
import { fixUnknownReference } from "./fixes/fix-unknown-reference.ts";

const MOST_FIXES = 2;

/** What takes a finding away, the likeliest first: each was tried on the draft, and the finding was gone. */
export function fixesFor(definition: Definition, finding: Finding): readonly Fix[] {
  const fixes: Fix[] = [];
  for (const fix of FIXES[finding.code](definition, finding)) {
    if (fix === null || fixes.some(({ label }) => label === fix.label)) continue;
    if (takesAway(definition, finding, fix.command)) fixes.push(fix);
    if (fixes.length === MOST_FIXES) break;
  }
  return fixes;
}

const FIXES: Readonly<Record<FindingCode, FixFinder>> = {
  // Nothing of two keys that are the same can be named, and none is stored.
  "duplicate-key": () => [],
  "unknown-reference": fixUnknownReference,
  "no-steps": fixNoSteps,
  "unreachable-step": fixUnreachableStep,
  "flow-cycle": fixFlowCycle,
  "dependency-cycle": fixDependencyCycle,
  "forward-dependency": fixForwardDependency,
  "bad-condition": fixBadCondition,
  "missing-condition": fixMissingCondition,
  "rule-option-elsewhere": fixRuleOptionElsewhere,
  "impossible-set": fixImpossibleSet,
  "bad-pattern": fixBadPattern,
  "too-many-steps": fixTooManySteps,
  "never-visible": fixNeverVisible,
  "sometimes-impossible": fixSometimesImpossible,
  "shadowed-rule": fixShadowedRule,
  "sometimes-unseen-dependency": fixSometimesUnseen,
};

/** Places move and words change with what is done, so a finding is known again by what it is about, and none may come instead. */
function takesAway(definition: Definition, finding: Finding, command: EditCommand): boolean {
  const applied = applyCommand(definition, command);
  if (!applied.ok) return false;
  const [before, after] = [findLike(definition, finding), findLike(applied.definition, finding)];
  const own = (found: readonly Found[]) => found.filter(({ at }) => at === finding.at).length;
  return after.length < before.length && own(after) < own(before);
}

function findLike(definition: Definition, { code }: Finding): readonly Found[] {
  const finder = finders.find((one) => one.code === code);
  return finder ? [...finder.find(whatIsKnown(definition))] : [];
}

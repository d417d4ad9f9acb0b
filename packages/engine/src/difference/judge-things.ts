import { quoted } from "../quoted.ts";
import type { ExistingOption, ExistingSet, ExistingStep, ExistingWizard } from "../structure/existing-wizard.ts";
import type { Reason } from "./reason.ts";
import { staying } from "./staying.ts";
import { stricterRules } from "./stricter-rules.ts";

/** What a walk meets that steps, sets and options are no longer as they were. */
export function judgeThings(before: ExistingWizard, after: ExistingWizard): Reason[] {
  const reasons: Reason[] = [];
  for (const { definition } of before.steps) {
    if (after.stepByKey.has(definition.key)) continue;
    const message = `Step ${quoted(definition.key)} is gone, with whatever was answered on it.`;
    reasons.push({ verdict: "breaks", code: "step-removed", at: definition.key, message });
  }
  const stay = staying(
    after.steps.map((step) => before.stepByKey.get(step.definition.key)?.index ?? -1).filter(isPlace),
  );
  for (const step of after.steps) {
    const earlier = before.stepByKey.get(step.definition.key);
    if (earlier) reasons.push(...judgeStep(earlier, step, stay.has(earlier.index)));
    else reasons.push(asksAgain("step-added", step.definition.key, `Step ${quoted(step.definition.key)} is new.`));
  }
  for (const node of before.nodes) {
    // What was on a step that is gone is told with it.
    if (!after.stepByKey.has(node.step.definition.key)) continue;
    if (node.kind === "set") reasons.push(...judgeSet(node, after.setByKey.get(node.key)));
    else if (after.setByKey.has(node.set.key)) reasons.push(...judgeOption(node, after.optionByKey.get(node.key)));
  }
  for (const node of after.nodes) {
    const isNew = node.kind === "set" && !before.setByKey.has(node.key);
    if (!isNew || !before.stepByKey.has(node.step.definition.key) || !node.definition.required) continue;
    reasons.push(asksAgain("set-added", node.key, `Set ${quoted(node.key)} is new and wants an answer.`));
  }
  return reasons;
}

function judgeStep(before: ExistingStep, after: ExistingStep, stays: boolean): Reason[] {
  const { key, required } = after.definition;
  const reasons: Reason[] = [];
  if (!stays) reasons.push(asksAgain("steps-moved", key, `Step ${quoted(key)} comes at another place.`));
  if (required && !before.definition.required) {
    reasons.push(asksAgain("step-not-skippable", key, `Step ${quoted(key)} can no longer be skipped.`));
  }
  return reasons;
}

function judgeSet(before: ExistingSet, after: ExistingSet | undefined): Reason[] {
  const at = before.key;
  if (!after) {
    const message = `Set ${quoted(at)} is gone, with whatever was answered to it.`;
    return [{ verdict: "breaks", code: "set-removed", at, message }];
  }
  if (after.definition.type !== before.definition.type) {
    const message = `Set ${quoted(at)} is now ${after.definition.type}, so an answer to it can no longer be read.`;
    return [{ verdict: "breaks", code: "set-type", at, message }];
  }
  const reasons: Reason[] = [];
  if (after.definition.required && !before.definition.required) {
    reasons.push(asksAgain("set-required", at, `Set ${quoted(at)} now wants an answer.`));
  }
  const stricter = stricterRules(before.definition, after.definition);
  if (stricter.length > 0) {
    const message = `An answer to set ${quoted(at)} may no longer be valid: ${stricter.join(", ")}.`;
    reasons.push(asksAgain("stricter-rules", at, message));
  }
  return reasons;
}

function judgeOption(before: ExistingOption, after: ExistingOption | undefined): Reason[] {
  const at = before.key;
  if (!after)
    return [asksAgain("option-removed", at, `Option ${quoted(at)} is gone, so whoever chose it chooses again.`)];
  const reasons: Reason[] = [];
  if (after.definition.disabled && !before.definition.disabled) {
    const message = `Option ${quoted(at)} is now disabled, so whoever chose it chooses again.`;
    reasons.push(asksAgain("option-disabled", at, message));
  }
  const mustBeChosen = after.dependencies.some(({ type }) => type === "REQUIRE_IF");
  if (before.definition.disabled && !after.definition.disabled && mustBeChosen) {
    const message = `Option ${quoted(at)} is no longer disabled, so it may have to be chosen now.`;
    reasons.push(asksAgain("option-enabled", at, message));
  }
  if (after.definition.requiresInput && !before.definition.requiresInput) {
    reasons.push(asksAgain("input-required", at, `Option ${quoted(at)} now wants a text from whoever chose it.`));
  }
  return reasons;
}

function asksAgain(code: Reason["code"], at: string, message: string): Reason {
  return { verdict: "asks-again", code, at, message };
}

const isPlace = (index: number) => index !== -1;

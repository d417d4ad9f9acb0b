import type { OpenedWalk } from "@boardwalk/domain/walks";
import type { Answers } from "@boardwalk/engine";
import { readWalkFields } from "@boardwalk/web";
import { givenOf } from "../given-of.ts";

/** The walk's document with what was typed on one step, without judging it: to be drawn, not to be kept. */
export function documentWith(
  walk: Pick<OpenedWalk, "version" | "document">,
  step: string,
  typed: readonly (readonly [string, string])[],
): Answers {
  const definition = walk.version.definition.steps.find(({ key }) => key === step);
  if (!definition) return walk.document;
  const answers: Record<string, unknown> = { ...walk.document.answers };
  const inputs: Record<string, unknown> = { ...walk.document.inputs };
  for (const [set, { value, inputs: texts }] of Object.entries(givenOf(definition, readWalkFields(typed)))) {
    answers[`${step}.${set}`] = value;
    for (const [option, text] of Object.entries(texts)) inputs[`${step}.${set}.${option}`] = text;
  }
  return { ...walk.document, answers, inputs };
}

import { readSet } from "@boardwalk/runner";
import type { CanvasView } from "./canvas-view.ts";

/** The answers with what a set's fields on the canvas say now. */
export function answerHere({ answers, inputs }: CanvasView["answers"], set: HTMLElement): CanvasView["answers"] {
  const at = set.dataset["set"] ?? "";
  const given = readSet(set);
  const texts = Object.entries(given.inputs).map(([option, text]) => [`${at}.${option}`, text] as const);
  return { answers: { ...answers, [at]: given.value }, inputs: { ...inputs, ...Object.fromEntries(texts) } };
}

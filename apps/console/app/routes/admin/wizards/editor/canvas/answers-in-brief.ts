import type { Definition } from "@boardwalk/engine";
import { answerInWords, givenIn } from "@boardwalk/runner";
import type { CanvasView } from "./canvas-view.ts";

const MOST_ANSWERS = 3;

/** "Outdoor, 800": the first of the answers given on the canvas; null where there are none. */
export function answersInBrief({ steps }: Definition, answers: CanvasView["answers"]): string | null {
  const words: string[] = [];
  for (const step of steps)
    for (const set of step.sets) {
      if (!Object.hasOwn(answers.answers, `${step.key}.${set.key}`)) continue;
      words.push(...answerInWords(set, givenIn(answers, step.key, set), "en").map(({ text }) => text));
    }
  if (words.length === 0) return null;
  const shown = words.slice(0, MOST_ANSWERS).join(", ");
  return words.length > MOST_ANSWERS ? `${shown} and ${words.length - MOST_ANSWERS} more` : shown;
}

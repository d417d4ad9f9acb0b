import type { Answers, Definition, State } from "@boardwalk/engine";
import { exitInWords } from "../words/exit-in-words.ts";

/** The further way that somebody took behind a step, in words; null where the path goes on as usual. */
export function exitTaken({ flow, steps }: Definition, document: Answers, state: State, step: string): string | null {
  const at = state.path.indexOf(step);
  const to = state.steps[step]?.done ? document.exits?.[step] : undefined;
  if (at < 0 || to === undefined || to === null || state.path[at + 1] !== to) return null;
  const rule = flow.find((one) => one.active && one.type === "OPTIONAL" && one.from === step && one.to === to);
  return rule ? exitInWords(rule, steps) : null;
}

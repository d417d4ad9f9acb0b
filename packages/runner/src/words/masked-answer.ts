import type { SetDefinition } from "@boardwalk/engine";
import type { AnswerLine } from "./answer-in-words.ts";

/** From here on the end of a text gives nothing away that matters. */
const LONG_ENOUGH = 8;
const SHOWN = 4;

/** What is sensitive stands beside other answers only so far that a person knows it again. */
export function maskedAnswer(set: SetDefinition, lines: readonly AnswerLine[]): readonly AnswerLine[] {
  if (!("sensitive" in set.rules) || set.rules.sensitive !== true || lines.length === 0) return lines;
  const text = set.type === "TEXT_INPUT" ? Array.from(lines[0]?.text.trim() ?? "") : [];
  const end = text.length >= LONG_ENOUGH ? ` ${text.slice(-SHOWN).join("")}` : "";
  return [{ text: `••••${end}`, more: "kept private" }];
}

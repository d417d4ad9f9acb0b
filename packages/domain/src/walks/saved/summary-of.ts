import type { Definition, SetDefinition } from "@boardwalk/engine";
import type { KeptAnswers } from "../replays/kept-answers.ts";
import { setsOf } from "../replays/sets-of.ts";

const SETS = 4;
const LONGEST = 60;

/** The first answers in a few words, for lists: "Kind of event: Outdoor; Guests: 400". */
export function summaryOf(definition: Definition, { answers }: KeptAnswers): string {
  const parts: string[] = [];
  for (const [key, set] of setsOf(definition)) {
    const answer = answers[key];
    if (answer !== undefined && parts.length < SETS) parts.push(`${set.name}: ${shortened(inWords(set, answer))}`);
  }
  return parts.join("; ");
}

function inWords(set: SetDefinition, answer: string | readonly string[]): string {
  if (set.type !== "SINGLE" && set.type !== "MULTIPLE") return String(answer).replace(/\s+/gu, " ").trim();
  const chosen = typeof answer === "string" ? [answer] : answer;
  return chosen.map((name) => set.options.find((option) => option.key === name)?.label ?? name).join(", ");
}

function shortened(text: string): string {
  const letters = Array.from(text);
  return letters.length <= LONGEST
    ? text
    : `${letters
        .slice(0, LONGEST - 1)
        .join("")
        .trimEnd()}…`;
}

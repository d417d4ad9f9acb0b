import type { Ctx } from "@boardwalk/domain/kernel";
import { type GivenConflict, saveAnswer } from "@boardwalk/domain/walks";
import type { GivenAnswer } from "../given-of.ts";

export interface GivenStep {
  readonly token: string;
  readonly step: string;
  readonly given: Readonly<Record<string, GivenAnswer>>;
  readonly seconds: number;
}

/** Keeps what was typed without saying "continue"; what may not be kept is left out. Returns what was answered elsewhere meanwhile. */
export async function saveGiven(
  ctx: Ctx,
  { token, step, given, seconds }: GivenStep,
): Promise<readonly GivenConflict[]> {
  const conflicts: GivenConflict[] = [];
  let attention = seconds;
  for (const [set, answer] of Object.entries(given)) {
    const outcome = await saveAnswer(ctx, { token, step, set, ...answer, seconds: attention });
    attention = 0;
    if (outcome.kind !== "conflict") continue;
    const { value, inputs } = answer;
    conflicts.push({ set, mine: mineOf(value, inputs), theirs: outcome.theirs });
  }
  return conflicts;
}

function mineOf(value: unknown, inputs: Readonly<Record<string, string>>): GivenConflict["mine"] {
  if (typeof value === "string") return { value: value === "" ? null : value, inputs };
  const names = Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
  return { value: names.length === 0 ? null : names, inputs };
}

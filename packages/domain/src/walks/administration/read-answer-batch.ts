import type { Ctx } from "../../kernel/index.ts";
import { readVersion, requireAuthor } from "../../wizards/index.ts";
import { managedSteps } from "./managed-steps.ts";
import type { ManagedAnswer } from "./managed-walk.ts";
import { storedForManagers } from "./stored-for-managers.ts";
import type { WalkRow } from "./walk-row.ts";

/** What was answered on the path of each of these walks, which `readWalkBatch` has found, by dotted key; what stands aside counts for nothing and is left out. */
export async function readAnswerBatch(
  ctx: Ctx,
  walks: readonly Pick<WalkRow, "id" | "state">[],
): Promise<ReadonlyMap<string, ReadonlyMap<string, ManagedAnswer>>> {
  await requireAuthor(ctx);
  const stored = await storedForManagers(
    ctx,
    walks.map(({ id }) => id),
  );
  const answers = new Map<string, ReadonlyMap<string, ManagedAnswer>>();
  for (const { id, state } of walks) {
    const walk = stored.get(id);
    if (walk === undefined) continue;
    const steps = managedSteps(ctx, await readVersion(ctx, walk.versionId), walk, state === "completed");
    const onPath = steps.filter((step) => step.state !== "aside" && step.state !== "skipped");
    answers.set(id, new Map(onPath.flatMap((step) => step.answers.map((answer) => [answer.key, answer] as const))));
  }
  return answers;
}

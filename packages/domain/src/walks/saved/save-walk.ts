import { Conflict, type Ctx, Forbidden, Invalid, NotFound, requireWalker } from "../../kernel/index.ts";
import { keepAnswers } from "../replays/keep-answers.ts";
import { writeKeptAnswers } from "../replays/kept-answers.ts";
import { SavedWalk } from "../saved-walk.entity.ts";
import { deviceOf } from "../walking/device-of.ts";
import { openWalk } from "../walking/open-walk.ts";
import { recordWalkActivity } from "../walking/record-walk-activity.ts";
import { SaveWalkInput } from "./save-walk.input.ts";
import { summaryOf } from "./summary-of.ts";

/** How many somebody keeps. */
const AT_MOST = 200;

/** Keeps the answers of one's own walk to begin others from: no files, nothing sensitive, only where the wizard lets them be kept. */
export async function saveWalk(
  ctx: Ctx,
  { token, ...raw }: SaveWalkInput & { token: string },
): Promise<{ id: string }> {
  const { userId, kind } = requireWalker(ctx);
  const parsed = SaveWalkInput.safeParse(raw);
  if (!parsed.success) throw new Invalid(parsed.error.flatten().fieldErrors);
  const input = parsed.data;
  const walk = await openWalk(ctx, { token });
  if (!walk.isOwn) throw new NotFound("There is no such walk.");
  if (!walk.may.save) throw new Forbidden("Answers to this wizard are not kept to begin from.");
  if (input.isPublic && kind === "guest") throw new Forbidden("Only somebody with an account makes one public.");
  const { kept } = keepAnswers(walk.version, walk.document, walk.evaluated);
  if (Object.keys(kept.answers).length === 0) throw new Conflict("nothing-to-save", "There are no answers to keep.");
  await requireRoom(ctx, userId, input.id);
  const { id, ...details } = input;
  ctx.em.persist(
    ctx.em.create(SavedWalk, {
      id,
      wizardId: walk.version.wizardId,
      versionId: walk.version.id,
      originalWalkId: walk.id,
      userId,
      ...details,
      config: writeKeptAnswers(kept),
      configSummary: summaryOf(walk.version.definition, kept),
    }),
  );
  await ctx.em.flush();
  await ctx.em.execute("update wizard_user_sessions set is_template = true where session_id = ?", [walk.id], "run");
  const about = { id: walk.id, wizardId: walk.version.wizardId, versionId: walk.version.id };
  await recordWalkActivity(ctx, about, { userId, deviceType: deviceOf(ctx) }, [
    { type: "SESSION_SAVED_AS_TEMPLATE", details: { savedWalkId: id } },
  ]);
  return { id };
}

async function requireRoom(ctx: Ctx, userId: string, id: string): Promise<void> {
  const [found] = await ctx.em.execute<{ kept: number; made: boolean }[]>(
    `select count(*)::int as kept, coalesce(bool_or(template_id = ?), false) as made from wizard_session_templates where user_id = ?`,
    [id, userId],
  );
  if (found?.made) throw new Conflict("saved-walk", "This has been saved already.");
  if ((found?.kept ?? 0) >= AT_MOST) throw new Conflict("saved-walks", `Nobody keeps more than ${AT_MOST}.`);
}

import { Conflict, type Ctx, Forbidden, newId, requireWalker } from "../../kernel/index.ts";
import { WalkReplay } from "../walk-replay.entity.ts";
import { deviceOf } from "../walking/device-of.ts";
import { recordWalkActivity } from "../walking/record-walk-activity.ts";
import { startWalk } from "../walking/start-walk.ts";
import { findOnOffer } from "./find-on-offer.ts";
import { fitAnswers, type Misfit } from "./fit-answers.ts";
import type { KeptAnswers } from "./kept-answers.ts";

export interface StartAgainWish {
  readonly wizardId: string;
  readonly name: string;
  readonly storeUserData?: boolean;
  /** Null to begin with nothing. */
  readonly kept: KeptAnswers | null;
  /** Given with the form, so that one which is pressed twice begins one walk. */
  readonly press?: string | undefined;
  readonly from: { readonly walkId?: string | null; readonly savedWalkId?: string | null };
}

export interface StartedAgain {
  readonly token: string;
  /** What was answered then and is not filled in as it was. */
  readonly misfits: readonly Misfit[];
  /** False where the same press had begun it already. */
  readonly isNew: boolean;
}

/** Begins a walk on the version of today, with what of earlier answers fits it, and writes down of what it was made. */
export async function startAgain(ctx: Ctx, wish: StartAgainWish): Promise<StartedAgain> {
  const { userId, kind } = requireWalker(ctx);
  const offered = await findOnOffer(ctx, wish.wizardId);
  if (offered === null) throw new Conflict("not-on-offer", "Its wizard is not on offer, so no walk can begin.");
  const { version, requiresLogin } = offered;
  if (requiresLogin && kind === "guest") throw new Forbidden("Only somebody with an account walks this.");
  const { fitting, misfits } =
    wish.kept === null ? { fitting: null, misfits: [] } : fitAnswers(version.definition, wish.kept);
  const beginning = {
    wizardKey: version.wizardKey,
    name: wish.name,
    ...(wish.storeUserData !== undefined && { storeUserData: wish.storeUserData }),
    ...(fitting !== null && { given: fitting }),
  };
  const pressed = await startWalk(ctx, { ...beginning, press: wish.press });
  if (!pressed.isNew && (await beganAlike(ctx, pressed.id, wish)))
    return { token: pressed.token, misfits, isNew: false };
  // Whoever goes back to the page and chooses otherwise wants another walk.
  const started = pressed.isNew ? pressed : await startWalk(ctx, beginning);
  const { walkId = null, savedWalkId = null } = wish.from;
  ctx.em.persist(
    ctx.em.create(WalkReplay, {
      id: newId(),
      userId,
      wizardId: wish.wizardId,
      versionId: started.version.id,
      savedWalkId,
      originalWalkId: walkId,
      newWalkId: started.id,
      withData: wish.kept !== null,
    }),
  );
  await ctx.em.flush();
  const about = { id: started.id, wizardId: wish.wizardId, versionId: started.version.id };
  await recordWalkActivity(ctx, about, { userId, deviceType: deviceOf(ctx) }, [
    {
      type: "SESSION_REPLAYED",
      details: { walkId, savedWalkId, withData: wish.kept !== null, misfits: misfits.length },
    },
  ]);
  return { token: started.token, misfits, isNew: true };
}

async function beganAlike(ctx: Ctx, newWalkId: string, { kept, from }: StartAgainWish): Promise<boolean> {
  const { walkId = null, savedWalkId = null } = from;
  const withData = kept !== null;
  return (await ctx.em.count(WalkReplay, { newWalkId, withData, originalWalkId: walkId, savedWalkId })) > 0;
}

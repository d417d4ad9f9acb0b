import { type Ctx, NotFound } from "../../kernel/index.ts";
import { type PublishedVersion, readVersion } from "../../wizards/index.ts";
import { findOwnWalk } from "../find-own-walk.ts";
import { findSavedWalk } from "../saved/find-saved-walk.ts";
import { Walk } from "../walk.entity.ts";
import { WalkReplay } from "../walk-replay.entity.ts";
import { openWalk } from "../walking/open-walk.ts";
import { type Fitted, fitAnswers } from "./fit-answers.ts";
import { keepAnswers } from "./keep-answers.ts";
import type { KeptAnswers } from "./kept-answers.ts";
import { setsOf } from "./sets-of.ts";
import { versionIfSeen } from "./version-if-seen.ts";

/** What became of the answers that a walk began with. */
export interface Beginning extends Omit<Fitted, "fitting"> {
  readonly version: PublishedVersion;
  readonly answeredOn: PublishedVersion | null;
  readonly newlyAsked: readonly string[];
}

/** Of one's own walk that was begun from earlier answers; null where it was not, or where they are gone. */
export async function lookAtBeginning(ctx: Ctx, { token }: { token: string }): Promise<Beginning | null> {
  const walk = await findOwnWalk(ctx, token);
  const replay = await ctx.em.findOne(WalkReplay, { newWalkId: walk.id, withData: true });
  if (!replay) return null;
  const source = await sourceOf(ctx, replay.savedWalkId ?? null, replay.originalWalkId ?? null).catch(unlessGone);
  if (source === null) return null;
  const version = await readVersion(ctx, walk.versionId);
  const answeredOn = await versionIfSeen(ctx, source.versionId);
  const before = answeredOn === null ? null : setsOf(answeredOn.definition);
  const newlyAsked = before === null ? [] : [...setsOf(version.definition).keys()].filter((key) => !before.has(key));
  return { version, answeredOn, newlyAsked, misfits: fitAnswers(version.definition, source.kept).misfits };
}

async function sourceOf(
  ctx: Ctx,
  savedWalkId: string | null,
  walkId: string | null,
): Promise<{ kept: KeptAnswers; versionId: string } | null> {
  if (savedWalkId !== null) return findSavedWalk(ctx, { id: savedWalkId });
  const original = walkId === null ? null : await ctx.em.findOne(Walk, { id: walkId });
  if (!original) return null;
  const { version, document, evaluated } = await openWalk(ctx, { token: original.token });
  return { kept: keepAnswers(version, document, evaluated).kept, versionId: version.id };
}

function unlessGone(error: unknown): null {
  if (error instanceof NotFound) return null;
  throw error;
}

import type { Ctx } from "../../kernel/index.ts";
import type { PublishedVersion } from "../../wizards/index.ts";
import { findOnOffer, type OnOffer } from "./find-on-offer.ts";
import { type Fitted, fitAnswers } from "./fit-answers.ts";
import type { KeptAnswers } from "./kept-answers.ts";
import { setsOf } from "./sets-of.ts";
import { versionIfSeen } from "./version-if-seen.ts";

/** What answers come to on the version that walks begin on today. */
export interface Today extends Fitted, OnOffer {
  /** What it was answered on; null where that is not for the actor to see. */
  readonly answeredOn: PublishedVersion | null;
  /** Sets that are asked now and were not then, by `step.set`. */
  readonly newlyAsked: readonly string[];
}

/** Null where no walk can begin. */
export async function fitToday(
  ctx: Ctx,
  { wizardId, versionId, kept }: { wizardId: string; versionId: string; kept: KeptAnswers },
): Promise<Today | null> {
  const offered = await findOnOffer(ctx, wizardId);
  if (offered === null) return null;
  const { version } = offered;
  const answeredOn = version.id === versionId ? version : await versionIfSeen(ctx, versionId);
  const before = answeredOn === null ? null : setsOf(answeredOn.definition);
  const newlyAsked = before === null ? [] : [...setsOf(version.definition).keys()].filter((key) => !before.has(key));
  return { ...offered, answeredOn, newlyAsked, ...fitAnswers(version.definition, kept) };
}

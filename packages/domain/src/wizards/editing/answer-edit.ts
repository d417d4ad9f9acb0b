import { nothing, parseCommand, type Refusal } from "@boardwalk/engine/editing";
import type { InferEntity } from "@mikro-orm/core";
import { Conflict, type Ctx, userIdOf } from "../../kernel/index.ts";
import { findWizardToChange } from "../find-wizard-to-change.ts";
import type { Wizard } from "../wizard.entity.ts";
import { WizardEdit } from "../wizard-edit.entity.ts";
import { applyEdit, type WantedEdit } from "./apply-edit.ts";
import type { EditOutcome, EditRequest } from "./edit.ts";
import { missedEdits } from "./missed-edits.ts";
import { ownHistory } from "./own-edits.ts";
import { requireSameWizard } from "./require-same-wizard.ts";

type Wanted = Omit<WantedEdit, "id">;

/** The frame of every edit: one at a time for each wizard, once for each id, with all that its author has to know afterwards. */
export async function answerEdit(
  ctx: Ctx,
  { key, wizardId, id, base }: EditRequest,
  choose: (wizard: InferEntity<typeof Wizard>) => Promise<Wanted | { readonly nothing: string }>,
): Promise<EditOutcome> {
  const wizard = await findWizardToChange(ctx, key);
  requireSameWizard(wizard, wizardId);
  const repeated = await answeredBefore(ctx, wizard, { id, base });
  if (repeated) return repeated;
  const wanted = base > wizard.draftRevision ? null : await choose(wizard);
  if (wanted && "nothing" in wanted) return { kind: "invalid", message: wanted.nothing };
  const done = wanted
    ? await applyEdit(ctx, wizard, { id, ...wanted })
    : ({ kind: "stale", refusal: FROM_ELSEWHERE } as const);
  if (done.kind === "invalid") return done;
  const revision = wizard.draftRevision;
  const before = done.kind === "applied" ? done.revision : revision + 1;
  const missed = wanted ? await missedEdits(ctx, wizard.id, { since: base, before }) : null;
  const history = await ownHistory(ctx, wizard.id);
  if (done.kind === "stale") return { kind: "stale", refusal: done.refusal, revision, missed, history };
  if (done.kind === "applied") return { ...done, missed, history };
  return { kind: "applied", revision, command: nothing, missed, history, at: ctx.clock.now() };
}

/** What a request was answered whose reply got lost. */
async function answeredBefore(
  ctx: Ctx,
  wizard: InferEntity<typeof Wizard>,
  { id, base }: Pick<EditRequest, "id" | "base">,
): Promise<EditOutcome | null> {
  const known = await ctx.em.findOne(WizardEdit, { id });
  if (!known) return null;
  const command = parseCommand(known.command);
  if (known.wizardId !== wizard.id || (known.actorId ?? null) !== userIdOf(ctx.actor) || !command) {
    throw new Conflict("edit", "Another edit has this id.");
  }
  const { revision, createdAt: at } = known;
  const missed = await missedEdits(ctx, wizard.id, { since: base, before: revision });
  return { kind: "applied", revision, command, missed, history: await ownHistory(ctx, wizard.id, revision), at };
}

const FROM_ELSEWHERE: Refusal = {
  kind: "stale",
  message: "The draft is an earlier one than this was made for.",
  at: null,
};

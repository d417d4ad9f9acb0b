import {
  applyCommand,
  describeCommand,
  type EditCommand,
  isStorableCommand,
  type Refusal,
} from "@boardwalk/engine/editing";
import type { InferEntity } from "@mikro-orm/core";
import type { Ctx } from "../../kernel/index.ts";
import { currentDraft } from "../draft/current-draft.ts";
import { isKeyTaken } from "../is-key-taken.ts";
import { isTimeZone } from "../is-time-zone.ts";
import type { Wizard } from "../wizard.entity.ts";
import { followMissed } from "./follow-missed.ts";
import { recordEdit } from "./record-edit.ts";

export interface WantedEdit {
  readonly id: string;
  readonly command: EditCommand;
  /** The revision that the command was made for. */
  readonly since: number;
  /** Of an undo or a redo: the revision that it takes back, and the words of what it is about. */
  readonly takesBack?: {
    readonly revision: number;
    readonly as: "undo" | "redo" | "give-up";
    readonly summary: string;
  };
  /** Instead of what the command says of itself. */
  readonly summary?: string;
}

export type AppliedEdit =
  | { readonly kind: "applied"; readonly revision: number; readonly command: EditCommand; readonly at: Date }
  /** The draft says so already. */
  | { readonly kind: "same" }
  | { readonly kind: "stale"; readonly refusal: Refusal }
  | { readonly kind: "invalid"; readonly message: string };

/** Does a command to a locked wizard's draft, wherever the draft has gone since it was made. */
export async function applyEdit(
  ctx: Ctx,
  wizard: InferEntity<typeof Wizard>,
  wanted: WantedEdit,
): Promise<AppliedEdit> {
  const { id, takesBack } = wanted;
  const before = await currentDraft(ctx, wizard);
  const command = wanted.since < wizard.draftRevision ? await followMissed(ctx, wizard.id, wanted) : wanted.command;
  if (command === null) return { kind: "stale", refusal: TOO_LATE };
  const applied = applyCommand(before, command);
  if (!applied.ok) {
    const { refusal } = applied;
    return refusal.kind === "stale" ? { kind: "stale", refusal } : { kind: "invalid", message: refusal.message };
  }
  const { definition: after, inverse } = applied;
  if (after === before && !takesBack) return { kind: "same" };
  if (!isStorableCommand(command)) return { kind: "invalid", message: UNSTORABLE };
  if (after.settings.timezone !== before.settings.timezone && !(await isTimeZone(ctx, after.settings.timezone))) {
    return { kind: "invalid", message: `There is no time zone "${after.settings.timezone}".` };
  }
  if (after.key !== before.key && (await isKeyTaken(ctx, after.key))) {
    return { kind: "invalid", message: `There is a wizard "${after.key}" already; each needs a key of its own.` };
  }
  const done = await recordEdit(ctx, wizard, {
    id,
    before,
    after,
    command,
    inverse,
    commandName: takesBack?.as ?? command.name,
    undoes: takesBack?.revision ?? null,
    summary: takesBack?.summary ?? wanted.summary ?? describeCommand(command, before),
  });
  return { kind: "applied", command, ...done };
}

const TOO_LATE: Refusal = {
  kind: "stale",
  message: "So much was changed meanwhile that this cannot be carried over.",
  at: null,
};

const UNSTORABLE = "This holds a character that no text may hold; take it away.";

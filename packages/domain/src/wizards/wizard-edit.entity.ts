import { defineEntity, p } from "@mikro-orm/core";
import { User } from "../identity/index.ts";
import { Wizard } from "./wizard.entity.ts";

/** One log for undo, history and audit: a named command with its inverse, written once. */
export const WizardEdit = defineEntity({
  name: "WizardEdit",
  tableName: "wizard_edits",
  properties: {
    id: p.uuid().primary().fieldName("edit_id"),
    wizardId: () => p.manyToOne(Wizard).mapToPk().fieldName("wizard_id"),
    revision: p.integer(),
    actorId: () => p.manyToOne(User).mapToPk().fieldName("actor_id").nullable(),
    /** The command's own, or `undo` and `redo`. */
    commandName: p.string().length(100),
    command: p.json<unknown>(),
    /** Null where there was nothing before. */
    inverse: p.json<unknown>().nullable(),
    /** In words, of an undo and a redo those of what it is about. */
    summary: p.text(),
    undoesRevision: p.integer().nullable(),
    createdAt: p.datetime().defaultRaw("now()"),
  },
});

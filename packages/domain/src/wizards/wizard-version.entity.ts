import { defineEntity, p } from "@mikro-orm/core";
import { User } from "../identity/index.ts";
import { Wizard } from "./wizard.entity.ts";

/** What was published, written once. The three large parts are loaded by whoever asks for them. */
export const WizardVersion = defineEntity({
  name: "WizardVersion",
  tableName: "wizard_versions",
  properties: {
    id: p.uuid().primary().fieldName("version_id"),
    wizardId: () => p.manyToOne(Wizard).mapToPk().fieldName("wizard_id"),
    number: p.integer(),
    /** Of the draft that it was made of. */
    revision: p.integer().default(0),
    definition: p.json<unknown>().lazy(),
    program: p.json<unknown>().lazy(),
    /** Which draft row each dotted key was. */
    keyRows: p.json<unknown>().lazy(),
    /** What lists and front pages show of the definition. */
    cover: p.json<unknown>(),
    stepCount: p.integer(),
    definitionHash: p.string().length(64),
    notes: p.text().nullable(),
    publishedBy: () => p.manyToOne(User).mapToPk().fieldName("published_by").nullable(),
    publishedAt: p.datetime().defaultRaw("now()"),
  },
});

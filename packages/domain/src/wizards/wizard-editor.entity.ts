import { defineEntity, p } from "@mikro-orm/core";
import { User } from "../identity/index.ts";
import { Wizard } from "./wizard.entity.ts";

/** Who has a wizard open to edit it, for as long as their browser asks what is new. */
export const WizardEditor = defineEntity({
  name: "WizardEditor",
  tableName: "wizard_editors",
  properties: {
    userId: () => p.manyToOne(User).mapToPk().fieldName("user_id").primary(),
    wizardId: () => p.manyToOne(Wizard).mapToPk().fieldName("wizard_id").primary(),
    /** The dotted key that they have in hand; null for the wizard itself. */
    at: p.string().length(302).nullable(),
    seenAt: p.datetime().defaultRaw("now()"),
  },
});

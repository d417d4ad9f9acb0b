import { defineEntity, p } from "@mikro-orm/core";
import { WizardSet } from "./wizard-set.entity.ts";

export const WizardOption = defineEntity({
  name: "WizardOption",
  tableName: "wizard_options",
  properties: {
    id: p.uuid().primary().fieldName("option_id"),
    setId: () => p.manyToOne(WizardSet).mapToPk().fieldName("set_id"),
    key: p.string().length(100).fieldName("option_key"),
    label: p.string().length(200).fieldName("option_label"),
    description: p.text().fieldName("option_description").nullable(),
    value: p.string().length(255).fieldName("option_value").nullable(),
    icon: p.text().fieldName("option_icon").nullable(),
    image: p.text().fieldName("option_image_url").nullable(),
    /** As text, so that no cent is lost. */
    price: p.decimal().precision(10).scale(2).fieldName("option_price").default("0.00"),
    order: p.integer().fieldName("option_order").default(0),
    isDefault: p.boolean().default(false),
    isDisabled: p.boolean().default(false),
    isRecommended: p.boolean().default(false),
    requiresInput: p.boolean().default(false),
    inputPlaceholder: p.text().nullable(),
    metadata: p.json<Record<string, unknown>>().fieldName("option_metadata").nullable(),
    isActive: p.boolean().default(true),
    removedAt: p.datetime().nullable(),
    createdAt: p.datetime().defaultRaw("now()"),
  },
});

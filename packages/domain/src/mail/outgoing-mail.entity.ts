import { defineEntity, p } from "@mikro-orm/core";

export const OutgoingMail = defineEntity({
  name: "OutgoingMail",
  tableName: "outgoing_mail",
  properties: {
    id: p.uuid().primary(),
    userId: p.uuid().nullable(),
    recipient: p.string().length(254),
    template: p.string().length(100),
    subjectCiphertext: p.text().nullable().hidden(),
    bodyCiphertext: p.text().nullable().hidden(),
    state: p.string().length(20).default("waiting"),
    holdUntil: p.datetime().nullable(),
    dueAt: p.datetime().defaultRaw("now()"),
    claimedUntil: p.datetime().nullable(),
    tries: p.integer().default(0),
    failure: p.string().length(500).nullable(),
    createdAt: p.datetime().defaultRaw("now()"),
    sentAt: p.datetime().nullable(),
  },
});

import { defineEntity, p } from "@mikro-orm/core";
import { User } from "../user.entity.ts";

export const Passkey = defineEntity({
  name: "Passkey",
  tableName: "passkeys",
  properties: {
    id: p.uuid().primary(),
    userId: () => p.manyToOne(User).mapToPk().fieldName("user_id"),
    credentialId: p.blob(),
    publicKey: p.blob(),
    // Unsigned 32 bits at most, so a number holds it exactly.
    counter: p.bigint("number").defaultRaw("0"),
    deviceName: p.string().length(255).nullable(),
    transports: p.json<unknown>().nullable(),
    aaguid: p.blob().nullable(),
    backupEligible: p.boolean().default(false),
    backedUp: p.boolean().default(false),
    userVerified: p.boolean().default(false),
    createdAt: p.datetime().defaultRaw("now()"),
    lastUsedAt: p.datetime().nullable(),
  },
});

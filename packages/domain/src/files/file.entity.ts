import { defineEntity, p } from "@mikro-orm/core";
import { FILE_PURPOSES } from "./file-purpose.ts";
import { FILE_STORES } from "./file-store.ts";

export const File = defineEntity({
  name: "File",
  tableName: "files",
  properties: {
    id: p.uuid().primary(),
    userId: p.uuid(),
    /** The walk that it was given on. */
    walkId: p.uuid().nullable(),
    purpose: p.enum(FILE_PURPOSES).columnType("varchar(20)"),
    name: p.string().length(255),
    mediaType: p.string().length(100),
    byteCount: p.bigint("number"),
    sha256: p.string().length(64).fieldName("sha256"),
    store: p.enum(FILE_STORES).columnType("varchar(20)").default("disk"),
    createdAt: p.datetime().defaultRaw("now()"),
  },
});

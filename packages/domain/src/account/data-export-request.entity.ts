import { defineEntity, p } from "@mikro-orm/core";
import { File } from "../files/index.ts";
import { User } from "../identity/index.ts";

export const DATA_EXPORT_STATES = ["pending", "processing", "ready", "expired", "failed"] as const;
export const DATA_EXPORT_FORMATS = ["json", "csv"] as const;

export const DataExportRequest = defineEntity({
  name: "DataExportRequest",
  tableName: "data_export_requests",
  properties: {
    id: p.uuid().primary(),
    userId: () => p.manyToOne(User).mapToPk().fieldName("user_id"),
    status: p.enum(DATA_EXPORT_STATES).columnType("varchar(50)").default("pending"),
    format: p.enum(DATA_EXPORT_FORMATS).columnType("varchar(20)").default("json"),
    downloadUrl: p.text().nullable(),
    fileId: () => p.manyToOne(File).mapToPk().fieldName("file_id").nullable(),
    fileSizeBytes: p.bigint("number").nullable(),
    manifest: p.json<unknown>().nullable(),
    error: p.text().nullable(),
    expiresAt: p.datetime().nullable(),
    createdAt: p.datetime().defaultRaw("now()"),
    completedAt: p.datetime().nullable(),
  },
});

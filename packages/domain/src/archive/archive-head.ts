import { z } from "zod";

/** Raised whenever an archive of the former number can no longer be read as this one says. */
export const ARCHIVE_VERSION = 1;
export const HEAD_NAME = "boardwalk.json";
export const COUNTS_NAME = "counts.json";
export const SUMS_NAME = "SHA256SUMS";

export const TableShape = z.object({
  name: z.string(),
  /** In the order of each row's values. */
  columns: z.array(z.object({ name: z.string(), type: z.string() })).min(1),
});
export type TableShape = z.infer<typeof TableShape>;

/** The first entry of an archive: what is in it and what it takes to read it. */
export const ArchiveHead = z.object({
  format: z.literal("boardwalk archive"),
  version: z.number().int(),
  madeAt: z.iso.datetime(),
  /** The key of the day, for whoever looks for the secret; older rows may stand under others, which they name themselves. */
  keyId: z.string(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  tables: z.array(TableShape),
});
export type ArchiveHead = z.infer<typeof ArchiveHead>;

/** The last entry but one: how many rows and files there are. */
export const ArchiveCounts = z.object({ tables: z.record(z.string(), z.number().int()), files: z.number().int() });
export type ArchiveCounts = z.infer<typeof ArchiveCounts>;

import { raw } from "@mikro-orm/core";
import { AuditEvent, type Ctx, requireAdministrator } from "../kernel/index.ts";
import { type AuditFilter, auditWhere } from "./audit/audit-where.ts";
import { type AuditEntryView, presentAuditEntries } from "./audit/present-audit-entries.ts";

const BATCH_SIZE = 1_000;

/** The entries older than one of them, for exports that read piece by piece and hold no transaction open meanwhile. */
export async function readAuditBatch(
  ctx: Ctx,
  { before, ...filter }: AuditFilter & { readonly before: string | null },
): Promise<AuditEntryView[]> {
  requireAdministrator(ctx);
  const where = await auditWhere(ctx, filter);
  // Compared inside the database, whose moments are finer than a Date's.
  const older = "(created_at, id) < (select b.created_at, b.id from audit_events b where b.id = ?)";
  const stored = await ctx.em.find(
    AuditEvent,
    before === null ? where : { $and: [where, { [raw(older, [before])]: [] }] },
    { orderBy: { createdAt: "desc", id: "desc" }, limit: BATCH_SIZE },
  );
  return presentAuditEntries(ctx, stored);
}

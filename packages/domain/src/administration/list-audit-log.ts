import { AuditEvent, type Ctx, requireAdministrator } from "../kernel/index.ts";
import { type AuditFilter, auditWhere } from "./audit/audit-where.ts";
import { type AuditEntryView, presentAuditEntries } from "./audit/present-audit-entries.ts";

export interface AuditLogPage {
  readonly entries: AuditEntryView[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

const PAGE_SIZE = 50;

/** Who did what, newest first. */
export async function listAuditLog(ctx: Ctx, filter: AuditFilter & { readonly page: number }): Promise<AuditLogPage> {
  requireAdministrator(ctx);
  const where = await auditWhere(ctx, filter);
  const total = await ctx.em.count(AuditEvent, where);
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(filter.page, pages);
  const stored = await ctx.em.find(AuditEvent, where, {
    orderBy: { createdAt: "desc", id: "desc" },
    limit: PAGE_SIZE,
    offset: (page - 1) * PAGE_SIZE,
  });
  return { entries: await presentAuditEntries(ctx, stored), page, pages, total };
}

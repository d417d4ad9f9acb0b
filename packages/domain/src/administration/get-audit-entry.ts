import { z } from "zod";
import { AuditEvent, type Ctx, NotFound, requireAdministrator } from "../kernel/index.ts";
import { type AuditEntryView, presentAuditEntries } from "./audit/present-audit-entries.ts";

export async function getAuditEntry(ctx: Ctx, { id }: { readonly id: string }): Promise<AuditEntryView> {
  requireAdministrator(ctx);
  const stored = z.guid().safeParse(id).success ? await ctx.em.findOne(AuditEvent, { id }) : null;
  const [entry] = stored ? await presentAuditEntries(ctx, [stored]) : [];
  if (!entry) throw new NotFound("There is no such entry.");
  return entry;
}

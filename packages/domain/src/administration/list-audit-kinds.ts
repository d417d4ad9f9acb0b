import { type Ctx, requireAdministrator } from "../kernel/index.ts";

export interface AuditKinds {
  readonly actions: string[];
  readonly targetTypes: string[];
}

/** What has been done lately, and to what kinds of things: what a filter offers. */
export async function listAuditKinds(ctx: Ctx): Promise<AuditKinds> {
  requireAdministrator(ctx);
  // Of the newest entries only, so that it costs the same however long the log is.
  const rows = await ctx.em.execute<{ action: string; target_type: string | null }[]>(
    `select distinct action, target_type
     from (select action, target_type from audit_events order by created_at desc limit 5000) lately`,
  );
  const distinct = (values: (string | null)[]) => [...new Set(values.flatMap((value) => value ?? []))].toSorted();
  return {
    actions: distinct(rows.map(({ action }) => action)),
    targetTypes: distinct(rows.map(({ target_type }) => target_type)),
  };
}

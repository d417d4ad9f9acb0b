import { getAuditEntry } from "@boardwalk/domain/administration";
import { handleAdministrator, hereOf } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { auditEntryInWords } from "./audit-entry-in-words.ts";
import { auditFilterOf } from "./audit-filter-of.ts";
import { changesOf } from "./changes-of.ts";

export async function loadAuditEntry(args: LoaderFunctionArgs) {
  return handleAdministrator(args, async ({ ctx, request, session }) => {
    const entry = await getAuditEntry(ctx, { id: args.params["id"] ?? "" });
    const { input, shown } = auditFilterOf(request);
    return {
      entry: auditEntryInWords(entry, hereOf(request, session, ctx.clock)),
      requestId: entry.requestId,
      changes: changesOf(entry.before, entry.after),
      hasBefore: entry.before !== null,
      list: { ...shown, page: input.page },
    };
  });
}

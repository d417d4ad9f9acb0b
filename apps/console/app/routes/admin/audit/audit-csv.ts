import { type AuditEntryView, readAuditBatch } from "@boardwalk/domain/administration";
import { type AdministratorReading, handleAdministratorStream, hereOf, streamCsv } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { csvName } from "../../../csv-name.ts";
import { auditFilterOf } from "./audit-filter-of.ts";

export { refuseForm as action } from "../refuse-form.ts";

/** The list as its filter shows it, all pages of it. */
export async function loader(args: LoaderFunctionArgs) {
  return handleAdministratorStream(args, async (reading) => {
    return streamCsv(csvName("audit-log", args.context.services.clock), HEAD, rowsOf(reading, args));
  });
}

const HEAD = [
  "When",
  "Who",
  "E-mail",
  "Account",
  "Action",
  "Done to",
  "Id",
  "Before",
  "After",
  "Request",
  "Address",
] as const;

async function* rowsOf({ request, session, read }: AdministratorReading, { context }: LoaderFunctionArgs) {
  const { input } = auditFilterOf(request);
  const { timeZone } = hereOf(request, session, context.services.clock);
  let before: string | null = null;
  do {
    const entries: AuditEntryView[] = await read(({ ctx }) => readAuditBatch(ctx, { ...input, timeZone, before }));
    if (entries.length > 0) yield entries.map(rowOf);
    before = entries.at(-1)?.id ?? null;
  } while (before !== null);
}

function rowOf({ at, actor, action, target, before, after, requestId, address }: AuditEntryView) {
  return [
    at.toISOString(),
    actor?.name ?? null,
    actor?.email ?? null,
    actor?.id ?? null,
    action,
    target?.type ?? null,
    target?.id ?? null,
    before && JSON.stringify(before),
    after && JSON.stringify(after),
    requestId,
    address,
  ];
}

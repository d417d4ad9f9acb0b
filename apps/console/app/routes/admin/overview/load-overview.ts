import { listAttention, listAuditLog, readLastDay, readSignInDays } from "@boardwalk/domain/administration";
import { handleAdministrator, hereOf } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { auditEntryInWords } from "../audit/audit-entry-in-words.ts";
import { lastDayInWords } from "./last-day-in-words.ts";

const LATELY = 5;

export async function loadOverview(args: LoaderFunctionArgs) {
  return handleAdministrator(args, async ({ ctx, request, session }) => {
    const here = hereOf(request, session, ctx.clock);
    const points = await listAttention(ctx, here);
    const day = await readLastDay(ctx);
    const signInDays = await readSignInDays(ctx, here);
    const { entries } = await listAuditLog(ctx, { timeZone: here.timeZone, page: 1 });
    return {
      points,
      day: lastDayInWords(day, here),
      signInDays,
      timeZone: here.timeZone,
      locale: here.locale,
      keepsMail: args.context.services.mailbox !== null,
      lately: entries.slice(0, LATELY).map((entry) => auditEntryInWords(entry, here)),
    };
  });
}

import { LoginHistoryInput, listLoginHistory } from "@boardwalk/domain/identity";
import { handleMember, timeZoneOf } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { presentLoginEntry } from "./present-login-entry.ts";

export async function loadHistory(args: LoaderFunctionArgs) {
  return handleMember(args, async ({ ctx, request, session }) => {
    const filter = LoginHistoryInput.parse(Object.fromEntries(new URL(request.url).searchParams));
    const { entries, page, pages, total } = await listLoginHistory(ctx, filter);
    const here = { now: ctx.clock.now(), timeZone: timeZoneOf(request, session.timezone) };
    const { method, result, from, to } = filter;
    return {
      entries: entries.map((entry) => presentLoginEntry(entry, here)),
      page,
      pages,
      total,
      filter: { method: method ?? null, result: result ?? null, from: from ?? null, to: to ?? null },
      isFiltered: Boolean(method || result || from || to),
      timeZone: here.timeZone,
    };
  });
}

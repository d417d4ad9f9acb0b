import { LoginHistoryInput, listLoginHistory } from "@boardwalk/domain/identity";
import { countInWords, handleMember, hereOf } from "@boardwalk/web";
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { paths } from "../../../paths.ts";
import { loginEntryInWords } from "./login-entry-in-words.ts";

export async function loadHistory(args: LoaderFunctionArgs) {
  return handleMember(args, async ({ ctx, request, session }) => {
    const asked = Object.fromEntries(new URL(request.url).searchParams);
    const filter = LoginHistoryInput.parse(asked);
    // A form without scripts writes its empty fields too; the address that is kept and shared goes without them.
    if (Object.values(asked).includes("")) throw redirect(paths.loginHistory(filter));
    const here = hereOf(request, session, ctx.clock);
    const { entries, page, pages, total } = await listLoginHistory(ctx, { ...filter, timeZone: here.timeZone });
    const { method, result, from, to } = filter;
    return {
      entries: entries.map((entry) => loginEntryInWords(entry, here)),
      page,
      pages,
      total,
      count: countInWords(total, here),
      filter: { method: method ?? null, result: result ?? null, from: from ?? null, to: to ?? null },
      isFiltered: Boolean(method || result || from || to),
      timeZone: here.timeZone,
    };
  });
}

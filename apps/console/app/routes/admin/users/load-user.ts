import { getUser, listUserActivity } from "@boardwalk/domain/administration";
import { handleAdministrator, hereOf } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { loginEntryInWords } from "../../account/login-history/login-entry-in-words.ts";
import { auditEntryInWords } from "../audit/audit-entry-in-words.ts";
import { pageOf } from "./page-of.ts";
import { userInWords } from "./user-in-words.ts";
import { userSessionInWords } from "./user-session-in-words.ts";
import { waysInInWords } from "./ways-in-in-words.ts";

export async function loadUser(args: LoaderFunctionArgs) {
  return handleAdministrator(args, async ({ ctx, request, session }) => {
    const user = await getUser(ctx, { id: args.params["id"] ?? "" });
    const here = hereOf(request, session, ctx.clock);
    const { sessions, signIns, audit } = await listUserActivity(ctx, { id: user.id, page: pageOf(request) });
    return {
      user: { ...userInWords(user, here), timezone: user.timezone, waysIn: waysInInWords(user.waysIn) },
      sessions: sessions.alive.map((view) => userSessionInWords(view, here)),
      signIns: { ...signIns, entries: signIns.entries.map((entry) => loginEntryInWords(entry, here)) },
      audit: audit.map((entry) => auditEntryInWords(entry, here)),
      isOneself: user.id === session.userId,
    };
  });
}

export type UserLoaded = Awaited<ReturnType<typeof loadUser>>["data"];

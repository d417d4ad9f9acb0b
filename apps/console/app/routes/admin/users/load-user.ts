import { getUser, listUserActivity } from "@boardwalk/domain/administration";
import { countInWords, handleAdministrator, hereOf } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { loginEntryInWords } from "../../account/login-history/login-entry-in-words.ts";
import { auditEntryInWords } from "../audit/audit-entry-in-words.ts";
import { didInWords } from "./did-in-words.ts";
import { justDoneTo } from "./just-done-to.ts";
import { pageOf } from "./page-of.ts";
import { userActsOf } from "./user-acts-of.ts";
import { userInWords } from "./user-in-words.ts";
import { userQuestion } from "./user-question.ts";
import { userSessionInWords } from "./user-session-in-words.ts";
import { waysInInWords } from "./ways-in-in-words.ts";

export async function loadUser(args: LoaderFunctionArgs) {
  return handleAdministrator(args, async ({ ctx, request, session }) => {
    const user = await getUser(ctx, { id: args.params["id"] ?? "" });
    const here = hereOf(request, session, ctx.clock);
    const { sessions, signIns, audit } = await listUserActivity(ctx, { id: user.id, page: pageOf(request) });
    const { searchParams } = new URL(request.url);
    const said = userInWords(user, here);
    const isOneself = user.id === session.userId;
    const acts = userActsOf(user, session);
    return {
      user: { ...said, timezone: user.timezone, waysIn: waysInInWords(user.waysIn), tokens: user.waysIn.apiTokens },
      sessions: sessions.alive.map((view) => userSessionInWords(view, here)),
      signIns: {
        ...signIns,
        count: countInWords(signIns.total, here),
        entries: signIns.entries.map((entry) => loginEntryInWords(entry, here)),
      },
      audit: audit.map((entry) => auditEntryInWords(entry, here)),
      isOneself,
      acts,
      question: acts.mayAct
        ? userQuestion({ ask: searchParams.get("ask"), user, tokens: user.waysIn.apiTokens, isOneself })
        : null,
      did: didInWords({
        did: searchParams.get("did"),
        name: said.name,
        user,
        done: justDoneTo(audit, { userId: user.id, readerId: session.userId, now: here.now }),
      }),
    };
  });
}

export type UserLoaded = Awaited<ReturnType<typeof loadUser>>["data"];

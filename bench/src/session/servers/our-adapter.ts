import { createSessionReader } from "@boardwalk/domain/identity";
import { systemClock } from "@boardwalk/domain/kernel";
import type { Serve } from "../../harness/alternative.ts";
import { openSessionDatabase } from "../open-session-database.ts";
import { answerJson, listenHere } from "./listen-here.ts";
import { sessionToken } from "./session-token.ts";

/** What our apps read sessions with, in front of nothing else. */
export const serve: Serve = async (databaseUrl) => {
  const sessions = createSessionReader(await openSessionDatabase(databaseUrl), systemClock);
  return listenHere(async (request, response) => {
    const live = await sessions.read(sessionToken(request));
    if (!live) return answerJson(response, 401, { session: null, user: null });
    const { sessionId, expiresAt, userId, email, name, role, timezone, locale } = live;
    const user = { id: userId, email, name, role, timezone, locale };
    return answerJson(response, 200, { session: { id: sessionId, expiresAt }, user });
  });
};

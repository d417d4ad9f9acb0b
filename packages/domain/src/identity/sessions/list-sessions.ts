import { type Ctx, requireMember } from "../../kernel/index.ts";
import type { SessionView } from "./present-session.ts";
import { type SessionsOfPerson, sessionsOf } from "./sessions-of.ts";

export interface SessionList extends Omit<SessionsOfPerson, "alive"> {
  readonly current: SessionView | null;
  readonly others: SessionView[];
}

export async function listSessions(ctx: Ctx): Promise<SessionList> {
  const { userId, sessionId } = requireMember(ctx);
  const { alive, ...rest } = await sessionsOf(ctx, userId);
  return {
    current: alive.find(({ id }) => id === sessionId) ?? null,
    others: alive.filter(({ id }) => id !== sessionId),
    ...rest,
  };
}

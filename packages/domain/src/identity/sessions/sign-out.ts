import { type Ctx, requireMember } from "../../kernel/index.ts";
import { recordLogin } from "../history/record-login.ts";
import { endSession } from "./end-session.ts";

export async function signOut(ctx: Ctx): Promise<void> {
  const { userId, sessionId } = requireMember(ctx);
  await endSession(ctx, { sessionId });
  recordLogin(ctx, { userId, event: "logout" });
}

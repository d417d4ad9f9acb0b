import { type Ctx, requireMember } from "../kernel/index.ts";
import { endSession } from "./end-session.ts";
import { recordLogin } from "./record-login.ts";

export async function signOut(ctx: Ctx): Promise<void> {
  const { userId, sessionId } = requireMember(ctx);
  await endSession(ctx, { sessionId });
  recordLogin(ctx, { userId, event: "logout" });
}

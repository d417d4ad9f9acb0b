import { type Ctx, type Member, requireMember, StepUpRequired } from "../../kernel/index.ts";
import { hasRecentProof } from "./has-recent-proof.ts";

/** For what may change who gets in: whoever is signed in proved it within the last minutes, by the database's clock. */
export async function requireRecentProof(ctx: Ctx): Promise<Member> {
  const member = requireMember(ctx);
  if (!(await hasRecentProof(ctx))) throw new StepUpRequired("This needs a fresh proof of who you are.");
  return member;
}

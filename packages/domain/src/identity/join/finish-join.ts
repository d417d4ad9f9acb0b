import type { Ctx } from "../../kernel/index.ts";
import type { Door } from "../door.ts";
import { spentLink } from "../links/spent-link.ts";
import { type IssuedSession, newSessionOf, writeSession } from "../sessions/open-session.ts";
import { admit } from "./admit.ts";

/** A link of `startJoin`, proven by the token in the mail, or by the code in the browser that asked. */
export interface ProvenJoin {
  readonly linkId: string;
  readonly secretHash: string;
  readonly email: string;
  readonly isSameBrowser: boolean;
  readonly redirectTo: string | null;
}

export interface FinishedJoin {
  readonly session: IssuedSession;
  readonly redirectTo: string | null;
  /** False where the address had an account: whoever holds its mail is signed in to it, and nothing else is changed. */
  readonly isNew: boolean;
  /** Whether they sign in by the password that they gave. */
  readonly hasPassword: boolean;
}

/** The account is made now that its address is proven, or taken over from whoever never proved it; a used or old link is Expired. */
export async function finishJoin(door: Door, join: ProvenJoin): Promise<FinishedJoin> {
  const { email, redirectTo, isSameBrowser } = join;
  const given = await findGiven(door, join);
  const spend = (ctx: Ctx) => spendJoin(ctx, join);
  const proof = { method: "magic_link", freshHash: null } as const;
  // Whoever asked elsewhere may have been anybody: the owner of the mailbox gets no password that a stranger chose.
  const passwordHash = isSameBrowser ? given.passwordHash : null;
  const admission = { email, name: given.name, isVerified: true, passwordHash, spend };
  const admitted = await admit(door, admission, (ctx, member) =>
    writeSession(ctx, member, { ...proof, userId: member.userId, role: member.role }, door),
  );
  if (admitted.kind === "admitted") {
    return { session: admitted.value, redirectTo, isNew: true, hasPassword: passwordHash !== null };
  }
  if (!admitted.isActive) throw spentLink();
  const { userId, role } = admitted;
  const member = newSessionOf({ userId, role });
  const session = await door.database.withActor(door, member, async (ctx) => {
    await spend(ctx);
    return writeSession(ctx, member, { ...proof, userId, role }, door);
  });
  return { session, redirectTo, isNew: false, hasPassword: false };
}

async function findGiven({ database }: Door, { linkId, secretHash }: ProvenJoin) {
  const [given] = await database.prepared(
    "pending-join",
    "select * from auth.pending_join($1, $2)",
    [linkId, secretHash],
    (row) => ({
      name: String(row["full_name"]),
      passwordHash: typeof row["password_hash"] === "string" ? row["password_hash"] : null,
    }),
  );
  if (!given) throw spentLink();
  return given;
}

async function spendJoin(ctx: Ctx, { linkId, secretHash }: ProvenJoin): Promise<void> {
  const [row] = await ctx.em.execute<{ spent: boolean }[]>("select auth.spend_join(?, ?) as spent", [
    linkId,
    secretHash,
  ]);
  if (row?.spent !== true) throw spentLink();
}

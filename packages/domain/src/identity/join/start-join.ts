import { hashToken, newId, visitor } from "../../kernel/index.ts";
import { alreadyJoinedMail, joinMail, queueMail } from "../../mail/index.ts";
import type { Door } from "../door.ts";
import { bucketOfAccount } from "../limits/bucket-of-account.ts";
import { networkOf } from "../limits/network-of.ts";
import type { RateLimit } from "../limits/rate-limit.ts";
import { takeTokens } from "../limits/take-tokens.ts";
import { issueLink } from "../links/issue-link.ts";
import { hashPassword } from "../passwords/password-hash.ts";
import { whyGuessable } from "../passwords/why-guessable.ts";
import { askedFrom } from "../where/asked-from.ts";
import { findByAddress } from "./find-by-address.ts";
import type { JoinInput } from "./join.input.ts";

export interface JoinToStart extends Omit<JoinInput, "way"> {
  /** The code in the mail works in this browser alone, and a password is kept for it alone. */
  readonly browserToken: string;
  readonly redirectTo?: string | undefined;
}

export type StartedJoin = { readonly kind: "mailed" } | { readonly kind: "refused"; readonly because: string };

const JOIN_MINUTES = 60;

// Every mail counts.
const BY_ACCOUNT: RateLimit = { action: "join by account", capacity: 5, refillPerSecond: 1 / 720 };
const BY_ADDRESS: RateLimit = { action: "join by address", capacity: 20, refillPerSecond: 1 / 180 };

/** Mails the way to an account, and makes none before it is followed. An address that has one gets the same link by another mail. */
export async function startJoin(door: Door, asked: JoinToStart): Promise<StartedJoin> {
  const { name, password, browserToken, redirectTo = null } = asked;
  const because = password === null ? null : await whyGuessable(password, { email: asked.email, name });
  if (because !== null) return { kind: "refused", because };
  await takeTokens(door.database, [
    { limit: BY_ADDRESS, identifier: networkOf(door.client.address) },
    { limit: BY_ACCOUNT, identifier: bucketOfAccount(asked.email) },
  ]);
  const passwordHash = password === null ? null : await hashPassword(password);
  const found = await findByAddress(door, asked.email);
  // As it is stored, not as it was typed: letters look alike, and the mail is to reach nobody else.
  const email = found?.email ?? asked.email;
  await door.database.withActor(door, visitor, async (ctx) => {
    // As it was typed: the page that waits shows it, and another spelling would tell that there is an account.
    const link = {
      purpose: "verify",
      email: asked.email,
      userId: null,
      browserToken,
      redirectTo,
      minutes: JOIN_MINUTES,
    } as const;
    const { token, code } = await issueLink(ctx, link);
    await ctx.em.execute("select auth.keep_join(?, ?, ?, ?)", [newId(), hashToken(token), name, passwordHash]);
    const origin = door.origins[door.app];
    const about = { address: email, minutes: JOIN_MINUTES, code, askedFrom: askedFrom(ctx, null) };
    const href = `${origin}/join/${token}`;
    if (found?.isVerified) {
      const data = { ...about, loginHref: href, resetHref: `${origin}/reset-password` };
      await queueMail(ctx, { to: email, template: alreadyJoinedMail, data });
    } else {
      await queueMail(ctx, { to: email, template: joinMail, data: { ...about, href } });
    }
  });
  return { kind: "mailed" };
}

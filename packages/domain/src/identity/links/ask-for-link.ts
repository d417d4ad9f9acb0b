import { type Ctx, visitor } from "../../kernel/index.ts";
import {
  accountSwitchedOffMail,
  noAccountMail,
  queueMail,
  resetPasswordMail,
  signInLinkMail,
} from "../../mail/index.ts";
import type { Door } from "../door.ts";
import { bucketOfAccount } from "../limits/bucket-of-account.ts";
import { networkOf } from "../limits/network-of.ts";
import type { RateLimit } from "../limits/rate-limit.ts";
import { takeTokens } from "../limits/take-tokens.ts";
import { askedFrom } from "../where/asked-from.ts";
import { findLinkAccount, type LinkAccount } from "./find-link-account.ts";
import { issueLink } from "./issue-link.ts";
import { RESET_LINK_MINUTES } from "./issue-reset-link.ts";

export interface LinkAskedFor {
  readonly purpose: "sign-in" | "reset";
  readonly email: string;
  readonly browserToken: string;
  readonly redirectTo: string | null;
}

const SIGN_IN_LINK_MINUTES = 15;

// Every mail counts. A device that the account knows has a bucket of its own, so that nobody keeps its owner from asking.
const BY_ACCOUNT: RateLimit = { action: "link by account", capacity: 5, refillPerSecond: 1 / 720 };
const BY_ADDRESS: RateLimit = { action: "link by address", capacity: 20, refillPerSecond: 1 / 180 };

/** Mails a link, or that there is no account: always one mail, by the same steps, and nothing tells which to whoever asked. */
export async function askForLink(door: Door, asked: LinkAskedFor): Promise<void> {
  const account = await findLinkAccount(door, asked.email);
  await takeTokens(door.database, [
    { limit: BY_ADDRESS, identifier: networkOf(door.client.address) },
    { limit: BY_ACCOUNT, identifier: bucketOfAccount(asked.email, account?.knowsDevice ? door.deviceToken : null) },
  ]);
  await door.database.withActor(door, visitor, (ctx) => mailAnswer(ctx, door, asked, account));
}

async function mailAnswer(ctx: Ctx, door: Door, asked: LinkAskedFor, account: LinkAccount | null): Promise<void> {
  const { purpose, redirectTo } = asked;
  const isReset = purpose === "reset";
  const minutes = isReset ? RESET_LINK_MINUTES : SIGN_IN_LINK_MINUTES;
  // The mail goes to the address as it is stored: letters look alike, and it is to reach nobody else.
  const to = account?.email ?? asked.email;
  const userId = account?.isActive ? account.userId : null;
  // Also where there is nobody: then it leads nowhere, but the page that waits for its code looks and acts the same: it shows the address as it was typed.
  const { token, code } = await issueLink(ctx, {
    purpose,
    email: asked.email,
    userId,
    browserToken: asked.browserToken,
    hasCode: !isReset,
    redirectTo,
    minutes,
  });

  const origin = door.origins[door.app];
  const about = { address: to, minutes, askedFrom: askedFrom(ctx, account?.timezone ?? null) };
  if (account !== null && userId === null) {
    await queueMail(ctx, { to, template: accountSwitchedOffMail, data: { ...about, asksForPassword: isReset } });
  } else if (userId === null) {
    await queueMail(ctx, {
      to,
      template: noAccountMail,
      data: { ...about, asksForPassword: isReset, joinHref: `${origin}/join` },
    });
  } else if (code === null) {
    const data = { ...about, href: `${origin}/reset-password?token=${token}` };
    await queueMail(ctx, { to, userId, template: resetPasswordMail, data });
  } else {
    const data = { ...about, href: `${origin}/magic/${token}`, code };
    await queueMail(ctx, { to, userId, template: signInLinkMail, data });
  }
}

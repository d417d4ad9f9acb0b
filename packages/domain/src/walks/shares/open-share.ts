import { type Ctx, Expired, Forbidden, hashToken, newId, requireWalker } from "../../kernel/index.ts";
import { findShare } from "./find-share.ts";

export interface OpenedShare {
  readonly walkToken: string;
}

/** Lets the actor in, a guest too, and counts them once; two who come for the last use are one who gets it. */
export async function openShare(ctx: Ctx, { token }: { token: string }): Promise<OpenedShare> {
  requireWalker(ctx);
  const share = await findShare(ctx, { token });
  if (share.state === "for-another") throw new Forbidden("This link is for somebody else.");
  if (share.state !== "open") throw new Expired("This link leads nowhere any more.");
  await ctx.em.execute("select 1 from auth.open_share(?, ?)", [hashToken(token), newId()]);
  // Who was quicker shows by whether it is open to the actor now.
  const now = await findShare(ctx, { token });
  if (now.state !== "open" || now.walkToken === null) throw new Expired("This link leads nowhere any more.");
  return { walkToken: now.walkToken };
}

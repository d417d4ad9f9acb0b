import { z } from "zod";
import type { Reaction } from "../../kernel/index.ts";

const Revoked = z.object({ tokenId: z.uuid(), because: z.literal("leaked") });

/** What a token that somebody found asks for: a mail to whoever made it. */
export const tellOfLeak: Reaction = ({ payload }) => {
  const revoked = Revoked.safeParse(payload);
  return revoked.success ? { job: "tell-of-leaked-api-token", data: { tokenId: revoked.data.tokenId } } : null;
};

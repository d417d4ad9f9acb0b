import { z } from "zod";
import type { Job } from "../../kernel/index.ts";
import { queueMail, tokenLeakedMail } from "../../mail/index.ts";
import { factsOfToldApiToken, momentFor, type ToldApiToken } from "./told-api-token.ts";

const Data = z.object({ tokenId: z.uuid() });

/** Whoever made a token that somebody found is told of it, once. */
export const tellOfLeakedApiToken: Job<z.infer<typeof Data>> = {
  name: "tell-of-leaked-api-token",
  data: Data,
  attempts: 5,
  pauseSeconds: 60,
  expireSeconds: 60,
  async run({ database, surroundings }, { tokenId }) {
    await database.withJobs(surroundings, async (ctx) => {
      const [token] = await ctx.em.execute<(ToldApiToken & { revoked: number })[]>(
        `select user_id, email, timezone, name, prefix, organization, extract(epoch from last_used_at)::float8 as last_used,
           extract(epoch from revoked_at)::float8 as revoked from auth.claim_leaked_api_token(?)`,
        [tokenId],
      );
      if (!token) return;
      await queueMail(ctx, {
        to: token.email,
        userId: token.user_id,
        template: tokenLeakedMail,
        data: {
          ...factsOfToldApiToken(token),
          revoked: momentFor(token, token.revoked),
          href: `${ctx.origins.console}/account/api-tokens`,
        },
      });
    });
  },
};

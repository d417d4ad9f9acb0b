import { z } from "zod";
import type { Job } from "../../kernel/index.ts";
import { queueMail, tokenExpiresMail } from "../../mail/index.ts";
import { factsOfToldApiToken, momentFor, type ToldApiToken } from "./told-api-token.ts";

const AT_ONCE = 100;

/** A week before a token ends, whoever made it is told: once, since the database hands each out once. */
export const warnOfExpiringApiTokens: Job = {
  name: "warn-of-expiring-api-tokens",
  data: z.object({}),
  attempts: 3,
  pauseSeconds: 300,
  expireSeconds: 300,
  atOnce: 1,
  schedule: "20 6 * * *",
  async run({ database, surroundings, signal }) {
    const tellSome = () =>
      database.withJobs(surroundings, async (ctx) => {
        const due = await ctx.em.execute<(ToldApiToken & { expires: number; days_left: number })[]>(
          `select user_id, email, timezone, name, prefix, organization, extract(epoch from last_used_at)::float8 as last_used,
             extract(epoch from expires_at)::float8 as expires, days_left from auth.claim_expiring_api_tokens(?)`,
          [AT_ONCE],
        );
        for (const token of due)
          await queueMail(ctx, {
            to: token.email,
            userId: token.user_id,
            template: tokenExpiresMail,
            data: {
              ...factsOfToldApiToken(token),
              daysLeft: token.days_left,
              expires: momentFor(token, token.expires),
              href: `${ctx.origins.console}/account/api-tokens`,
            },
          });
        return due.length;
      });
    while (!signal.aborted && (await tellSome()) === AT_ONCE);
  },
};

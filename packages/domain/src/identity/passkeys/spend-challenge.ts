import { hashToken, type Member } from "../../kernel/index.ts";
import type { Door } from "../door.ts";

interface Answered {
  readonly challenge: string;
  readonly browserToken: string;
}

/** Uses the challenge up: false where it was not this browser's, is too old, or was answered before. */
export async function spendChallenge(
  door: Door,
  by: { kind: "sign-in" } | { kind: "registration" | "step-up"; member: Member },
  { challenge, browserToken }: Answered,
): Promise<boolean> {
  const values = [by.kind, hashToken(browserToken), hashToken(challenge)];
  const [isFirst] =
    by.kind === "sign-in"
      ? await door.database.prepared(
          "spend-challenge",
          "select auth.spend_challenge($1, $2, $3) as spent",
          values,
          (row) => row["spent"] === true,
        )
      : await door.database.withActor(door, by.member, async (ctx) => {
          const rows = await ctx.em.execute<{ spent: boolean }[]>(
            "select auth.spend_challenge(?, ?, ?) as spent",
            values,
          );
          return rows.map(({ spent }) => spent);
        });
  return isFirst === true;
}

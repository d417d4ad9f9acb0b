import type { Member } from "../../kernel/index.ts";
import type { Door } from "../door.ts";
import { verifyPassword } from "./password-hash.ts";

/** Why the password that was thrown out when the account was closed to everybody is not set again; null for any other. */
export async function whyThrownOut(
  { database, ...surroundings }: Door,
  member: Member,
  password: string,
): Promise<string | null> {
  const former = await database.withActor(
    surroundings,
    member,
    async (ctx) => {
      const [row] = await ctx.em.execute<{ hash: string | null }[]>("select auth.thrown_out_password() as hash");
      return row?.hash ?? null;
    },
    { readOnly: true },
  );
  if (former === null || !(await verifyPassword(former, password))) return null;
  return "This is the password that was thrown out when the account was closed. Choose another one.";
}

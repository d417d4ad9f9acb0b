import type { Member } from "../../kernel/index.ts";
import type { Door } from "../door.ts";
import { decoyHash, verifyPassword } from "../passwords/password-hash.ts";
import { limitProofs } from "./limit-proofs.ts";

/** Whether whoever is signed in knows their password. What follows from that is the caller's. */
export function proveByPassword(
  door: Door,
  member: Member,
  { email, password }: { email: string; password: string },
): Promise<boolean> {
  return limitProofs(door, member, {
    method: "password",
    reason: "wrong-password",
    async prove() {
      const [found] = await door.database.prepared(
        "password-by-email",
        "select * from auth.password_by_email($1, $2)",
        [email, ""],
        (row) => ({ userId: String(row["user_id"]), hash: row["password_hash"] }),
      );
      const own = found?.userId === member.userId && typeof found.hash === "string" ? found.hash : null;
      return (await verifyPassword(own ?? (await decoyHash()), password)) && own !== null;
    },
  });
}

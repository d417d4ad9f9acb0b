import { parseUserRole, type UserRole } from "../../kernel/index.ts";
import type { Door } from "../door.ts";

/** Who has an address. Never told to whoever asks: it decides what is done, not what is answered. */
export interface FoundPerson {
  readonly userId: string;
  /** As it is stored: mail goes there, never to what was typed. */
  readonly email: string;
  readonly role: UserRole;
  readonly isActive: boolean;
  readonly isVerified: boolean;
}

export async function findByAddress({ database }: Pick<Door, "database">, email: string): Promise<FoundPerson | null> {
  const [found] = await database.prepared(
    "person-by-address",
    "select * from auth.person_by_address($1)",
    [email],
    (row): FoundPerson => ({
      userId: String(row["user_id"]),
      email: String(row["email"]),
      role: parseUserRole(row["user_role"]),
      isActive: row["is_active"] === true,
      isVerified: row["is_verified"] === true,
    }),
  );
  return found ?? null;
}

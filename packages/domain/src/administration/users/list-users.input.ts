import { z } from "zod";

export const USER_STATES = ["active", "inactive", "unverified"] as const;
export const USER_ORDERS = ["name", "-name", "joined", "-joined", "seen", "-seen"] as const;
export type UserOrder = (typeof USER_ORDERS)[number];

/** Comes from an address that anyone may have typed: what makes no sense filters nothing, but for words, which then find nobody. */
export const ListUsersInput = z.object({
  /** An id, or a part of a name or of an e-mail address. */
  words: z.string().trim().min(1).optional().catch(undefined),
  role: z.enum(["USER", "ADMIN", "SUPER_ADMIN"]).optional().catch(undefined),
  /** `unverified`: may sign in, and has never shown that the address is theirs. */
  state: z.enum(USER_STATES).optional().catch(undefined),
  /** With a hyphen, the other way round. */
  sort: z.enum(USER_ORDERS).catch("name").default("name"),
  page: z.coerce.number().int().min(1).max(1_000_000).catch(1).default(1),
});

export type ListUsersInput = z.output<typeof ListUsersInput>;

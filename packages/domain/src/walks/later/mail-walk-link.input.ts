import { z } from "zod";

export const MailWalkLinkInput = z.object({
  token: z.string(),
  /** Where a guest's link goes; a member's goes to the account's own address. */
  email: z.email("Write an address such as name@example.org.").max(255).nullable(),
  standing: z.object({ done: z.number(), inAll: z.number(), next: z.string().nullable() }),
});
export type MailWalkLinkInput = z.input<typeof MailWalkLinkInput>;

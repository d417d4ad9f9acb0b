import { z } from "zod";

// Ids that are no ids stand for nothing, like those of somebody else.
const Ids = z
  .union([z.string(), z.array(z.string()).max(500)])
  .optional()
  .transform((said) => (said === undefined ? [] : [said].flat()).filter((id) => z.uuid().safeParse(id).success));

/** What goes, as ids; everything else stays. */
export const SecureAccountInput = z.object({ passkey: Ids, identity: Ids, token: Ids });
export type SecureAccountInput = z.input<typeof SecureAccountInput>;

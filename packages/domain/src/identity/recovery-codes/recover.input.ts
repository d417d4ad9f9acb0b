import { z } from "zod";
import { EmailAddressInput } from "../email-address.input.ts";

/** Longer than any code with all that people put between its groups. */
const LONGEST_CODE = 100;

export const RecoverInput = z.object({
  email: EmailAddressInput,
  code: z.string({ error: "Enter one of your codes." }).max(LONGEST_CODE, "That is longer than a recovery code."),
});

export type RecoverInput = z.infer<typeof RecoverInput>;

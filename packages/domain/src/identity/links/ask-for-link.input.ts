import { z } from "zod";
import { EmailAddressInput } from "../email-address.input.ts";

export const AskForLinkInput = z.object({
  email: EmailAddressInput.max(254, "That is longer than an e-mail address can be.").regex(
    // As strict as the mail that goes there.
    /^[^<>()[\]\\,;:"\p{Cf}]{1,64}@[^<>()[\]\\,;:"@\p{Cf}]+$/u,
    "Enter an e-mail address like name@example.com.",
  ),
  redirectTo: z.string().max(2048).optional(),
});

export type AskForLinkInput = z.infer<typeof AskForLinkInput>;

import { z } from "zod";
import { EmailAddressInput } from "../email-address.input.ts";

// What a mail server would not take is told at the field, before anything is written to it.
const MAILABLE = /^[^\s<>()[\]\\,;:"@\p{Cc}\p{Cf}]{1,64}@[^\s<>()[\]\\,;:"@\p{Cc}\p{Cf}]+$/u;
const MISSHAPEN = "Enter an e-mail address like name@example.com.";

export const RequestEmailChangeInput = z.object({
  email: EmailAddressInput.pipe(z.string().max(254, MISSHAPEN).regex(MAILABLE, MISSHAPEN)),
});
export type RequestEmailChangeInput = z.infer<typeof RequestEmailChangeInput>;

import { z } from "zod";
import { EmailAddressInput } from "../email-address.input.ts";

export const SignInInput = z.object({
  email: EmailAddressInput,
  password: z
    .string({ error: "Enter your password." })
    .min(1, "Enter your password.")
    .max(1024, "That is longer than a password can be."),
  redirectTo: z.string().max(2048).optional(),
});

export type SignInInput = z.infer<typeof SignInInput>;

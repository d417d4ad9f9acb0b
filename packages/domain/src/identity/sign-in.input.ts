import { z } from "zod";

export const SignInInput = z.object({
  email: z
    .string({ error: "Enter your e-mail address." })
    .trim()
    .min(1, "Enter your e-mail address.")
    .max(255, "That is longer than an e-mail address can be.")
    // A database keeps no null byte, and no address holds a control character.
    .regex(/^[^\s@\p{Cc}]+@[^\s@\p{Cc}]+$/u, "Enter an e-mail address like name@example.com."),
  password: z
    .string({ error: "Enter your password." })
    .min(1, "Enter your password.")
    .max(1024, "That is longer than a password can be."),
  redirectTo: z.string().max(2048).optional(),
});

export type SignInInput = z.infer<typeof SignInInput>;

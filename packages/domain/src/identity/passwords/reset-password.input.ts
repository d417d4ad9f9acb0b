import { z } from "zod";
import { PASSWORD_LENGTH } from "./password-length.input.ts";

// As many as a person counts, whatever each takes in memory.
const lengthOf = (text: string): number => [...text.normalize("NFKC")].length;

export const ResetPasswordInput = z.object({
  password: z
    .string({ error: "Enter a password." })
    .min(1, "Enter a password.")
    .refine((text) => lengthOf(text) >= PASSWORD_LENGTH.least, {
      error: `Use ${PASSWORD_LENGTH.least} characters or more. A few words that do not belong together do well.`,
    })
    .refine((text) => lengthOf(text) <= PASSWORD_LENGTH.most, {
      error: `Use ${PASSWORD_LENGTH.most} characters or fewer.`,
    }),
});

export type ResetPasswordInput = z.infer<typeof ResetPasswordInput>;

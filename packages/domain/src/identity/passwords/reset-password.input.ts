import { z } from "zod";

const LEAST_PASSWORD_CHARACTERS = 15;
const MOST_PASSWORD_CHARACTERS = 128;

// As many as a person counts, whatever each takes in memory.
const lengthOf = (text: string): number => [...text.normalize("NFKC")].length;

export const ResetPasswordInput = z.object({
  password: z
    .string({ error: "Enter a password." })
    .min(1, "Enter a password.")
    .refine((text) => lengthOf(text) >= LEAST_PASSWORD_CHARACTERS, {
      error: `Use ${LEAST_PASSWORD_CHARACTERS} characters or more. A few words that do not belong together do well.`,
    })
    .refine((text) => lengthOf(text) <= MOST_PASSWORD_CHARACTERS, {
      error: `Use ${MOST_PASSWORD_CHARACTERS} characters or fewer.`,
    }),
});

export type ResetPasswordInput = z.infer<typeof ResetPasswordInput>;

import { z } from "zod";

/** Six digits as somebody types or pastes them: spaces and dashes between them mean nothing. */
export const LinkCodeInput = z
  .string({ error: "Enter the code from the mail." })
  .max(40, "The code has six digits.")
  .transform((text) => text.replace(/[\s-]/g, ""))
  .refine((text) => text !== "", { error: "Enter the code from the mail.", abort: true })
  .refine((text) => /^\d{6}$/.test(text), { error: "The code has six digits." });

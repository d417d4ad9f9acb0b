import { z } from "zod";

export const RenamePasskeyInput = z.object({
  passkeyId: z.uuid(),
  name: z
    .string({ error: "Give it a name." })
    .trim()
    .min(1, "Give it a name.")
    .max(60, "60 characters at most.")
    .regex(/^\P{Cc}*$/u, "A name is one line of text."),
});
export type RenamePasskeyInput = z.input<typeof RenamePasskeyInput>;

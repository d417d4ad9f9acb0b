import { z } from "zod";

export const RevokeLeakedApiTokenInput = z.object({
  token: z
    .string({ error: "Say the text that was found" })
    .min(1, "Say the text that was found")
    .max(1_000, "A token is never that long"),
});
export type RevokeLeakedApiTokenInput = z.infer<typeof RevokeLeakedApiTokenInput>;

import { z } from "zod";

export const RenameWalkInput = z.object({
  token: z.string(),
  name: z.string().trim().min(1, "Give it a name.").max(255, "A name has at most 255 characters."),
  description: z.string().trim().max(5_000, "A description has at most 5,000 characters.").nullable().optional(),
});
export type RenameWalkInput = z.input<typeof RenameWalkInput>;

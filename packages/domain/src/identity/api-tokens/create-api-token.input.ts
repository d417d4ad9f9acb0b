import { z } from "zod";

export const API_TOKEN_LIVES = ["7", "30", "90", "365", "none"] as const;

export const CreateApiTokenInput = z.object({
  /** Given with the form, so that one that is sent twice makes one token. */
  id: z.uuid(),
  name: z.string({ error: "Give it a name" }).trim().min(1, "Give it a name").max(60, "A name has up to 60 characters"),
  organizationId: z.uuid(),
  scopes: z
    .array(z.string().max(100), { error: "Choose at least one thing that it may do." })
    .min(1, "Choose at least one thing that it may do.")
    .max(50),
  /** In days. */
  life: z.enum(API_TOKEN_LIVES, { error: "Choose when it ends" }),
});
export type CreateApiTokenInput = z.infer<typeof CreateApiTokenInput>;

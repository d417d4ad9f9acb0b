import { z } from "zod";

export const ChangeRoleInput = z.object({ id: z.guid(), role: z.enum(["USER", "ADMIN", "SUPER_ADMIN"]) });
export type ChangeRoleInput = z.infer<typeof ChangeRoleInput>;

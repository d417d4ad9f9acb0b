import { z } from "zod";

export const RevokeLeakedApiTokenInput = z.object({ token: z.string().min(1).max(1_000) });
export type RevokeLeakedApiTokenInput = z.infer<typeof RevokeLeakedApiTokenInput>;

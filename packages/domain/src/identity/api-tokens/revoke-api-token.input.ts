import { z } from "zod";

export const RevokeApiTokenInput = z.object({ tokenId: z.uuid() });
export type RevokeApiTokenInput = z.infer<typeof RevokeApiTokenInput>;

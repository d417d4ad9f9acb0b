import { z } from "zod";

export const WalkPrivacyInput = z.object({ token: z.string(), storeUserData: z.boolean() });
export type WalkPrivacyInput = z.input<typeof WalkPrivacyInput>;

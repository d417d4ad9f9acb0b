import { z } from "zod";

export const RemovePasskeyInput = z.object({ passkeyId: z.uuid() });
export type RemovePasskeyInput = z.input<typeof RemovePasskeyInput>;

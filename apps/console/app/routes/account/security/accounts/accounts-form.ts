import { z } from "zod";

/** What the part about accounts elsewhere is asked to do. */
export const AccountsForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("link"), provider: z.string().max(50) }),
  z.object({ intent: z.literal("unlink"), identityId: z.uuid() }),
]);

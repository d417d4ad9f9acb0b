import { CreateApiTokenInput } from "@boardwalk/domain/identity";
import { z } from "zod";

/** What the page of API tokens is asked to do. */
export const ApiTokensForm = z.discriminatedUnion("intent", [
  CreateApiTokenInput.extend({ intent: z.literal("create") }),
  // The id is ours: the verb answers one that cannot be read like one that does not exist.
  z.object({ intent: z.literal("revoke"), tokenId: z.string().max(100) }),
]);

import { ShareWalkInput } from "@boardwalk/domain/walks";
import { z } from "zod";

/** What the page of a walk's links is asked to do. */
export const ShareForm = z.discriminatedUnion("intent", [
  ShareWalkInput.extend({ intent: z.literal("share") }),
  // The id is ours: the verb answers one that cannot be read like one that does not exist.
  z.object({ intent: z.literal("end"), shareId: z.string().max(100) }),
]);

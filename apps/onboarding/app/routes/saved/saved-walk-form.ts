import { SavedWalkDetails } from "@boardwalk/domain/walks";
import { z } from "zod";
import { Press } from "../../kept/press.ts";

/** What the page of one's own saved walk is asked to do. */
export const SavedWalkForm = z.discriminatedUnion("intent", [
  SavedWalkDetails.extend({ intent: z.literal("change") }),
  z.object({ intent: z.literal("start"), press: Press }),
  z.object({ intent: z.literal("forget") }),
]);

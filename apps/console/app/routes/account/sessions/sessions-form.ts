import { z } from "zod";

/** What the sessions page is asked to do. */
export const SessionsForm = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("end-one"),
    sessionId: z.uuid(),
    /** With scripts the row is taken away in place; without, the page is loaded anew. */
    inPlace: z.literal("yes").optional(),
  }),
  z.object({ intent: z.literal("end-others") }),
  /** "This wasn’t me": it ends, and then come the ways in. */
  z.object({ intent: z.literal("disown"), sessionId: z.uuid() }),
]);

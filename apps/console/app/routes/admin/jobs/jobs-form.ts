import { z } from "zod";

/** What the page of jobs is asked to do. */
export const JobsForm = z.object({
  intent: z.enum(["retry", "discard"]),
  id: z.uuid(),
});

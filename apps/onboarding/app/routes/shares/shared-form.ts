import { z } from "zod";

/** What the page behind a link is asked to do. */
export const SharedForm = z.object({ intent: z.enum(["open", "copy"]) });

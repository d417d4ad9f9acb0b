import { z } from "zod";
import { Press } from "../../kept/press.ts";

/** What the page behind a link is asked to do. */
export const SharedForm = z.object({ intent: z.enum(["open", "copy"]), press: Press });

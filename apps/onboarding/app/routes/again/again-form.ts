import { z } from "zod";
import { Press } from "../../kept/press.ts";

/** Whether a walk that is done once more begins with its answers. */
export const AgainForm = z.object({
  with: z.enum(["answers", "nothing"], { error: "Choose how it begins." }),
  press: Press,
});

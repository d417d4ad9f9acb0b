import { z } from "zod";
import { Press } from "../../kept/press.ts";

/** What somebody chooses before they start. */
export const StartWalkForm = z.object({
  privacy: z.enum(["keep", "forget"], { error: "Choose what becomes of your answers." }),
  press: Press,
});

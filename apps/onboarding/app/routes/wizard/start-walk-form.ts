import { z } from "zod";

/** What somebody chooses before they start. */
export const StartWalkForm = z.object({
  privacy: z.enum(["keep", "forget"], { error: "Choose what becomes of your answers." }),
  /** The page's own, so that pressing twice begins one walk; without it each press is its own. */
  press: z.uuid().optional().catch(undefined),
});

import { z } from "zod";
import { SavedWalkDetails } from "./saved-walk-details.input.ts";

/** The id is given with the form, so that one that is sent twice saves once. */
export const SaveWalkInput = SavedWalkDetails.extend({ id: z.uuid() });
export type SaveWalkInput = z.input<typeof SaveWalkInput>;

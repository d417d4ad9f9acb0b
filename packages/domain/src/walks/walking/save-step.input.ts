import type { z } from "zod";
import { SubmitStepInput } from "./submit-step.input.ts";

export const SaveStepInput = SubmitStepInput.omit({ exit: true });
export type SaveStepInput = z.input<typeof SaveStepInput>;

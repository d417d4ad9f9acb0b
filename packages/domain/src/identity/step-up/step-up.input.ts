import { z } from "zod";

const goingOn = {
  /** The form that is held. */
  interrupted: z.string().optional(),
  /** Where it was sent from. */
  page: z.string().optional(),
};

/** By what somebody proves once more that it is them, and what goes on after that. */
export const StepUpInput = z.discriminatedUnion("way", [
  z.object({ way: z.literal("password"), password: z.string({ error: "Enter your password." }), ...goingOn }),
]);

export type StepUpInput = z.infer<typeof StepUpInput>;
export type StepUpWay = StepUpInput["way"];

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
  z.object({
    way: z.literal("recovery-code"),
    code: z.string({ error: "Enter one of your codes." }).max(100),
    ...goingOn,
  }),
  z.object({ way: z.literal("passkey"), answer: z.string({ error: "The passkey gave no answer." }), ...goingOn }),
  /** Leads to where somebody has an account, and back. */
  z.object({ way: z.literal("provider"), provider: z.string().max(50), ...goingOn }),
  /** Has a code mailed, and asks for it. */
  z.object({ way: z.literal("mail"), ...goingOn }),
  z.object({ way: z.literal("mail-code"), code: z.string({ error: "Enter the six digits." }).max(100), ...goingOn }),
]);

export type StepUpInput = z.infer<typeof StepUpInput>;
export type StepUpWay = StepUpInput["way"];

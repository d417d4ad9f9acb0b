import { z } from "zod";

export const SHARE_LIVES = ["1", "7", "30", "90", "none"] as const;

const USES = "Enter a whole number from 1 to 1,000, or leave it empty.";
const ADDRESS = "Enter an e-mail address like name@example.com.";

export const ShareWalkInput = z.object({
  /** Given with the form, so that one that is sent twice makes one link. */
  id: z.uuid(),
  /** Each includes what stands before it, but for the copy: whoever may change a walk need not take one. */
  may: z.enum(["view", "clone", "edit"], { error: "Choose what they may do." }),
  /** Whoever may change answers sees them anyway. */
  withAnswers: z.boolean().default(false),
  /** In days. */
  life: z.enum(SHARE_LIVES, { error: "Choose when it ends." }),
  /** Empty for as many as like. */
  maxUses: z
    .union(
      [
        z.number(),
        z
          .string()
          .trim()
          .regex(/^\d{0,6}$/, USES),
      ],
      { error: USES },
    )
    .nullish()
    .transform((typed) => (typed === null || typed === undefined || typed === "" ? null : Number(typed)))
    .refine((uses) => uses === null || (Number.isInteger(uses) && uses >= 1 && uses <= 1000), USES),
  /** Empty for anyone with the link. */
  email: z
    .string()
    .trim()
    .max(255, "That is longer than an e-mail address can be.")
    .regex(/^$|^[^\s@\p{Cc}\u0130\u212A]+@[^\s@\p{Cc}\u0130\u212A]+$/u, ADDRESS)
    .nullish()
    .transform((typed) => (typed ? typed : null)),
});
export type ShareWalkInput = z.input<typeof ShareWalkInput>;

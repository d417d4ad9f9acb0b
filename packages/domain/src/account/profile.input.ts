import { z } from "zod";

/** The words of the product are English; these are the ways in which those who read it write dates and times. */
export const LOCALES = ["en-GB", "en-US", "en-AU", "en-CA", "en-IE", "en-IN", "en-NZ", "en-ZA"] as const;

const CHOOSE_ZONE = "Choose a time zone from the list.";
const NAME_CHARACTERS = 60;

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return /^[A-Z]/.test(zone);
  } catch {
    return false;
  }
}

export const ProfileInput = z.object({
  name: z
    .string({ error: "Enter a name." })
    .trim()
    .min(1, "Enter a name.")
    .refine((name) => [...name].length <= NAME_CHARACTERS, { error: `Use ${NAME_CHARACTERS} characters or fewer.` })
    // What cannot be seen could make one name look like another.
    .regex(/^[^\p{Cc}\p{Cf}\p{Co}\p{Cn}]*$/u, "Use letters, numbers and signs that can be seen."),
  /** Empty: as the device says. */
  timezone: z
    .union([z.literal(""), z.string().refine(isTimeZone, { error: CHOOSE_ZONE })], { error: CHOOSE_ZONE })
    .default(""),
  locale: z.enum(LOCALES, { error: "Choose one from the list." }),
});
export type ProfileInput = z.input<typeof ProfileInput>;

import { z } from "zod";
import { PersonName } from "../identity/person-name.input.ts";

/** The words of the product are English; these are the ways in which those who read it write dates and times. */
export const LOCALES = ["en-GB", "en-US", "en-AU", "en-CA", "en-IE", "en-IN", "en-NZ", "en-ZA"] as const;

const CHOOSE_ZONE = "Choose a time zone from the list.";
function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return /^[A-Z]/.test(zone);
  } catch {
    return false;
  }
}

export const ProfileInput = z.object({
  name: PersonName,
  /** Empty: as the device says. */
  timezone: z
    .union([z.literal(""), z.string().refine(isTimeZone, { error: CHOOSE_ZONE })], { error: CHOOSE_ZONE })
    .default(""),
  locale: z.enum(LOCALES, { error: "Choose one from the list." }),
});
export type ProfileInput = z.input<typeof ProfileInput>;

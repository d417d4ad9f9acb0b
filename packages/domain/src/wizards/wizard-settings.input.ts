import { z } from "zod";

const text = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `At most ${most} characters.`)
    .regex(/^\P{Cc}*$/u, "It holds a sign that cannot be kept.")
    .transform((given) => (given === "" ? null : given))
    .nullable();
const whole = (says: string) =>
  z.preprocess(
    (given) => (given === "" || given === undefined ? null : given),
    z.coerce.number(says).int(says).min(1, says).max(100_000, "At most 100000.").nullable(),
  );
const MINUTES = "A whole number of minutes, at least 1.";

/** Every setting of a wizard. The first six hold at once, the others with the next version. */
export const WizardSettingsInput = z.object({
  isActive: z.boolean(),
  isPublic: z.boolean(),
  isFeatured: z.boolean(),
  requireLogin: z.boolean(),
  allowSaveProgress: z.boolean(),
  allowTemplates: z.boolean(),
  name: z
    .string()
    .trim()
    .min(1, "Give it a name.")
    .max(200, "At most 200 characters.")
    .regex(/^\P{Cc}*$/u, "It holds a sign that cannot be kept."),
  description: z
    .string()
    .transform((given) => given.replaceAll("\r\n", "\n").trim())
    .pipe(
      z
        .string()
        .max(5_000, "At most 5000 characters.")
        .regex(/^[^\0]*$/, "It holds a sign that cannot be kept."),
    )
    .transform((given) => (given === "" ? null : given))
    .nullable(),
  category: text(100),
  icon: text(100),
  color: z.preprocess(
    (given) => (given === "" ? null : given),
    z
      .string()
      .regex(/^#[0-9a-fA-F]{6}$/, "A colour like #0f766e.")
      .nullable(),
  ),
  bannerImage: text(255),
  maxSteps: whole("A whole number, at least 1."),
  estimatedMinutes: whole(MINUTES),
  currency: z.preprocess(
    (given) => (typeof given === "string" ? given.trim().toUpperCase() || null : given),
    z
      .string()
      .regex(/^[A-Z]{3}$/, "Three letters, like EUR.")
      .nullable(),
  ),
  timezone: z.string().trim().min(1, "A time zone, like Europe/Lisbon.").max(64, "At most 64 characters."),
  inactivityMinutes: z.coerce
    .number(MINUTES)
    .int(MINUTES)
    .min(1, MINUTES)
    .max(5_256_000, "At most ten years, 5256000 minutes."),
});

export type WizardSettings = z.output<typeof WizardSettingsInput>;

/** What holds at once: everything else waits for the next version. */
export const LIVE_SETTINGS = [
  "isActive",
  "isPublic",
  "isFeatured",
  "requireLogin",
  "allowSaveProgress",
  "allowTemplates",
] as const satisfies readonly (keyof WizardSettings)[];

import { z } from "zod";

/** An empty field is one without a value, however its form sends it. */
const emptied = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((given) => (given === "" || given === undefined ? null : given), schema.nullable());
const line = z
  .string()
  .trim()
  .regex(/^\P{Cc}*$/u, "It holds a sign that cannot be kept.");
const text = (most: number) =>
  emptied(line.max(most, `At most ${most} characters.`)).transform((given) => given || null);
const whole = (says: string) => emptied(z.coerce.number(says).int(says).min(1, says).max(100_000, "At most 100000."));
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
    .string("Give it a name.")
    .trim()
    .min(1, "Give it a name.")
    .max(200, "At most 200 characters.")
    .regex(/^\P{Cc}*$/u, "It holds a sign that cannot be kept."),
  description: emptied(
    z
      .string()
      .transform((given) => given.replaceAll("\r\n", "\n").trim())
      .pipe(
        z
          .string()
          .max(5_000, "At most 5000 characters.")
          .regex(/^[^\0]*$/, "It holds a sign that cannot be kept."),
      ),
  ).transform((given) => given || null),
  category: text(100),
  icon: text(100),
  color: emptied(z.string().regex(/^#[0-9a-fA-F]{6}$/, "A colour like #0f766e.")),
  bannerImage: text(255),
  maxSteps: whole("A whole number, at least 1."),
  estimatedMinutes: whole(MINUTES),
  currency: emptied(
    z
      .string()
      .transform((given) => given.trim().toUpperCase())
      .pipe(z.string().regex(/^[A-Z]{3}$/, "Three letters, like EUR.")),
  ),
  timezone: z.string("Choose a time zone.").trim().min(1, "Choose a time zone.").max(64, "At most 64 characters."),
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

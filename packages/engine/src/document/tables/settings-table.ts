import type { Settings } from "../../definition.ts";
import { optional } from "../readers/field.ts";
import { flag } from "../readers/flag.ts";
import { nullable } from "../readers/nullable.ts";
import { record } from "../readers/record.ts";
import { text } from "../readers/text.ts";
import { wholeNumber } from "../readers/whole-number.ts";

const currency = text({ pattern: /^[A-Z]{3}$/, expected: 'three capital letters of ISO 4217, like "EUR"' });
const timezone = text({
  to: 64,
  pattern: /^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/,
  expected: 'the name of a time zone, like "Europe/Lisbon", at most 64 characters',
});

export const settingsTable = record<Settings>(
  { is: "the settings of a wizard", part: "settings" },
  {
    allowSaveProgress: optional(flag(), true, "Whether a person may stop and come back later."),
    allowTemplates: optional(flag(), true, "Whether people may save a walk and start others from it."),
    requireLogin: optional(flag(), true, "Whether a person must be signed in."),
    isPublic: optional(flag(), true, "Whether everyone may find the wizard."),
    isFeatured: optional(flag(), false, "Whether the wizard is shown before others."),
    maxSteps: optional(nullable(wholeNumber({ from: 1 })), null, "The most active steps; null for no limit."),
    estimatedMinutes: optional(nullable(wholeNumber({ from: 1 })), null, "How long a walk takes, as people are told."),
    currency: optional(nullable(currency), null, "ISO 4217 code of the prices; null for the organization's."),
    timezone: optional(timezone, "UTC", "The zone in which a walk's day begins."),
    inactivityMinutes: optional(
      wholeNumber({ from: 1 }),
      1440,
      "After so long without an answer a walk counts as left.",
    ),
  },
);

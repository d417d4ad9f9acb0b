import type { Offer } from "@boardwalk/domain/wizards";
import { priceFromInWords } from "../../offer-in-words.ts";

export type WizardInWords = ReturnType<typeof wizardInWords>;

/** A wizard as its own page tells of it. */
export function wizardInWords({ key, cover, requireLogin, allowSaveProgress }: Offer, locale: string) {
  const { name, icon, description, category, color, bannerImage, estimatedMinutes, stepCount, asks, currency } = cover;
  const price = priceFromInWords(cover, locale) ?? (currency === null ? null : "Nothing, unless you choose extras");
  return {
    key,
    name,
    icon,
    description,
    category,
    color,
    bannerImage,
    requireLogin,
    allowSaveProgress,
    facts: [
      { label: "Takes", value: estimatedMinutes === null ? null : minutesInWords(estimatedMinutes) },
      { label: "Steps", value: stepCount === 1 ? "1" : `Up to ${stepCount}` },
      { label: "Costs", value: price },
      { label: "Account", value: requireLogin ? "Needed" : "Not needed" },
    ].flatMap(({ label, value }) => (value === null ? [] : [{ label, value }])),
    asks,
    /** Of a long wizard only its first steps are told. */
    untold: Math.max(0, stepCount - asks.length),
  };
}

function minutesInWords(minutes: number): string {
  if (minutes === 1) return "About a minute";
  if (minutes < 120) return `About ${minutes} minutes`;
  return `About ${Math.round(minutes / 60)} hours`;
}

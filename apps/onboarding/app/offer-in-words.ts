import type { Offer } from "@boardwalk/domain/wizards";
import { priceInWords } from "@boardwalk/runner";
import { countInWords } from "@boardwalk/web";
import { paths } from "./paths.ts";

export type OfferInWords = ReturnType<typeof offerInWords>;

// Fewer say more about the few than about the wizard.
const WORTH_SAYING = 10;

/** A wizard as somebody meets it who may walk it: three short facts at most. */
export function offerInWords({ key, cover, finished }: Offer, locale: string) {
  const facts = [
    cover.estimatedMinutes !== null &&
      `About ${cover.estimatedMinutes === 1 ? "a minute" : `${cover.estimatedMinutes} minutes`}`,
    priceFromInWords(cover, locale),
    finished >= WORTH_SAYING && `Done ${countInWords(finished, { locale })} times`,
  ].filter((fact) => typeof fact === "string");
  return {
    key,
    href: paths.wizard(key),
    name: cover.name,
    icon: cover.icon,
    text: cover.description,
    category: cover.category,
    meta: facts.map((fact) => `${fact}.`).join(" "),
  };
}

/** What it comes to at least; nothing where it may cost nothing. */
export function priceFromInWords({ currency, priceFrom }: Offer["cover"], locale: string): string | null {
  return Number(priceFrom) > 0 ? `From ${priceInWords(priceFrom, { currency, locale })}` : null;
}

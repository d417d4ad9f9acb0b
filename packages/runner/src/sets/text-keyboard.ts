import type { TextSetDefinition } from "@boardwalk/engine";

const LONGEST_TEXT = 10_000;

/** What a browser may fill in, by the key that an author gave. */
const FILLED_IN: Readonly<Record<string, string>> = {
  name: "name",
  full_name: "name",
  your_name: "name",
  first_name: "given-name",
  last_name: "family-name",
  organization: "organization",
  organisation: "organization",
  company: "organization",
  street: "street-address",
  address: "street-address",
  city: "address-level2",
  postcode: "postal-code",
  postal_code: "postal-code",
  zip: "postal-code",
  country: "country-name",
};

/** The right keyboard for a text, and what the browser may do with it. */
export function textKeyboard({ key, rules }: TextSetDefinition) {
  return { ...keyboardOf(key, rules), maxLength: mostUnits(rules.maxLength) };
}

// Lengths are counted in code points, a browser's in units of which one may take two: it must never cut what is allowed.
function mostUnits(maxLength: number | undefined): number {
  return 2 * Math.min(maxLength ?? LONGEST_TEXT, LONGEST_TEXT);
}

function keyboardOf(key: string, rules: TextSetDefinition["rules"]) {
  if (rules.sensitive) return { autoComplete: "off", spellCheck: false, ...modeOf(rules) };
  switch (rules.format) {
    case "email":
      return { inputMode: "email", autoComplete: "email", autoCapitalize: "none", spellCheck: false } as const;
    case "url":
      return { inputMode: "url", autoComplete: "url", autoCapitalize: "none", spellCheck: false } as const;
    case "phone":
      return { inputMode: "tel", autoComplete: "tel" } as const;
    case "number":
      return { autoComplete: "off", ...modeOf(rules) } as const;
    case undefined:
      return { autoComplete: FILLED_IN[key] ?? "off" } as const;
  }
}

function modeOf({ format, min }: TextSetDefinition["rules"]) {
  // Keyboards of figures have no minus, so only those that need none may come up.
  return format === "number" && min !== undefined && min >= 0 ? ({ inputMode: "decimal" } as const) : {};
}

const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });

/** "Norway" for "NO"; null for what is no country. */
export function countryName(code: string | null): string | null {
  // ZZ is the name of not knowing.
  if (code === null || code === "ZZ" || !/^[A-Z]{2}$/.test(code)) return null;
  return names.of(code) ?? null;
}

const regions = new Intl.DisplayNames("en-GB", { type: "region" });

/** "United Kingdom: 21 November 2026 at 15:04" */
export function localeInWords(locale: string, now: Date): string {
  const { region } = new Intl.Locale(locale);
  const sample = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short", timeZone: "UTC" }).format(
    now,
  );
  return `${region ? regions.of(region) : locale}: ${sample}`;
}

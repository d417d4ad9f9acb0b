const MOST = 200;
const kept = new Map<string, Intl.DateTimeFormat>();

/** Making one costs more than all that is written with it, and there are few: one for each zone, language and shape. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const known = kept.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  // Zones and languages come from whoever asks: nobody makes this grow for ever.
  if (kept.size >= MOST) kept.clear();
  kept.set(key, made);
  return made;
}

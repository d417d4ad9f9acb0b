import { dateFormat } from "@boardwalk/web/date-format";
import { type Here, LANGUAGE, whenInWords } from "@boardwalk/web/when-in-words";

/** "Saved 12:04" on the day itself, before that "Saved on Thursday". */
export function savedInWords(savedAt: Date, here: Here): string {
  const { now, timeZone, locale } = here;
  const day = dateFormat("en-CA", { timeZone });
  if (day.format(now) !== day.format(savedAt)) return `Saved ${whenInWords(savedAt, here).text}`;
  return `Saved ${dateFormat(locale ?? LANGUAGE, { timeStyle: "short", timeZone }).format(savedAt)}`;
}

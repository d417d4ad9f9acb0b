import { type Here, LANGUAGE } from "./when-in-words.ts";

/** "12,400", as whoever reads it writes numbers. On the server, since browsers differ in what they know of a locale. */
export function countInWords(count: number, { locale = LANGUAGE }: Pick<Here, "locale">): string {
  return new Intl.NumberFormat(locale).format(count);
}

import type { ChartData } from "./chart-series.ts";

/** "12,400", as whoever looks at the chart writes numbers. */
export function writeCount(count: number, { locale = "en" }: Pick<ChartData, "locale">): string {
  return count.toLocaleString(locale);
}

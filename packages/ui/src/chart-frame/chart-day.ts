import type { ChartPoint } from "./chart-series.ts";

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;
const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** What a calendar day, `2026-11-03`, is called. Not by Intl: server and browser must write the same. */
export function chartDay(day: string): Pick<ChartPoint, "id" | "label" | "name"> {
  const date = new Date(`${day}T00:00:00Z`);
  const month = MONTHS[date.getUTCMonth()] ?? "";
  const number = date.getUTCDate();
  return {
    id: day,
    label: `${number} ${month.slice(0, 3)}`,
    name: `${WEEKDAYS[date.getUTCDay()] ?? ""} ${number} ${month}`,
  };
}

import type { WayTraffic } from "../model/traffic.ts";

/** "1,486 of 2,185 (68.0%)". */
export function takenInWords({ walks, of, isShared }: WayTraffic): string {
  if (of === 0) return "No walk went on from here";
  const share = `${walks.toLocaleString("en")} of ${of.toLocaleString("en")} (${((walks / of) * 100).toFixed(1)}%)`;
  return isShared ? `${share}, with other ways there` : share;
}

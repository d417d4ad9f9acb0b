import type { Clock } from "@boardwalk/domain/kernel";

/** What a download is called: the day tells it from those before. */
export function csvName(table: string, clock: Clock): string {
  return `${table}-${clock.now().toISOString().slice(0, 10)}.csv`;
}

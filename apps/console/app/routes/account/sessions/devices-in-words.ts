import { listInWords } from "@boardwalk/web/list-in-words";

const NAMED = 3;

/** "Safari on iPhone, curl (2) and 4 more": the same name is said once, with how many there are. */
export function devicesInWords(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const groups = [...counts];
  const parts = groups.slice(0, NAMED).map(([name, count]) => (count === 1 ? name : `${name} (${count})`));
  const rest = groups.slice(NAMED).reduce((total, [, count]) => total + count, 0);
  if (rest > 0) parts.push(`${rest} more`);
  return listInWords(parts);
}

import { quoted } from "../../quoted.ts";

const MOST_NAMES = 4;

/** Names for a sentence: the first few, and how many more there are. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, names.length > MOST_NAMES ? MOST_NAMES - 1 : MOST_NAMES).map(quoted);
  const more = names.length - shown.length;
  if (more > 0) shown.push(`${more} more`);
  const last = shown.pop() ?? "";
  return shown.length > 0 ? `${shown.join(", ")} and ${last}` : last;
}

import type { Finding } from "@boardwalk/engine";

type Witness = NonNullable<Finding["witness"]>;

// More than that is no help to read; --json has all of it.
const MOST_SHOWN = 8;

/** In words, what leads to a finding; empty where there is nothing to tell. */
export function describeWitness({ steps, answers, inputs, submitted, skipped, exits, today }: Witness): string {
  const parts = [
    ...list("on the way", steps ?? [], " → "),
    ...list("with", Object.entries(answers ?? {}).map(answered), ", "),
    ...list("with the texts", Object.entries(inputs ?? {}).map(answered), ", "),
    ...list("after", submitted ?? [], ", "),
    ...list("skipping", skipped ?? [], ", "),
    ...list(
      "taking the exit",
      Object.entries(exits ?? {}).map(([from, to]) => `from ${from} to ${to}`),
      ", ",
    ),
    ...(today === undefined ? [] : [`on ${today}`]),
  ];
  return parts.length === 0 ? "" : `For example ${parts.join(", ")}.`;
}

function list(opening: string, items: readonly string[], between: string): string[] {
  if (items.length === 0) return [];
  const shown = items.slice(0, MOST_SHOWN).join(between);
  const more = items.length - MOST_SHOWN;
  return [`${opening} ${shown}${more > 0 ? ` and ${more} more` : ""}`];
}

function answered([key, value]: [string, unknown]): string {
  return `${key} = ${JSON.stringify(value)}`;
}

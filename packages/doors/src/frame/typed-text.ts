/** What was typed into a field of one value, as conform kept it of a refused form: to be filled in again. */
export function typedText(typed: unknown): string | undefined {
  return typeof typed === "string" ? typed : undefined;
}

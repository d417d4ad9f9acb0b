/** The options that an answer names, whether it is of one or of many. */
export function chosenNames(value: unknown): readonly string[] {
  if (typeof value === "string") return value === "" ? [] : [value];
  return Array.isArray(value) ? value.filter((name) => typeof name === "string") : [];
}

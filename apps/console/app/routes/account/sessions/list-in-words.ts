/** "A, B and C", or "A, B, C and 2 more" past the limit. */
export function listInWords(names: readonly string[], limit: number): string {
  const shown = names.slice(0, limit);
  const rest = names.length - shown.length;
  const parts = rest > 0 ? [...shown, `${rest} more`] : shown;
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}

/** One line that names what is set without any effect; null where nothing is. */
export function describeUnused(names: readonly string[]): string | null {
  return names.length === 0 ? null : `Set, but not used by this build yet: ${names.join(", ")}.`;
}

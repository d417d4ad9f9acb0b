/** A set's or an option's own key from its dotted one. */
export function ownKey(key: string): string {
  return key.slice(key.lastIndexOf(".") + 1);
}

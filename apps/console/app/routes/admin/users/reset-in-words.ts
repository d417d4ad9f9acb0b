/** What a link to a new password means to whoever gets it. */
export function resetInWords(hasPassword: boolean): string {
  return hasPassword
    ? "The password they have keeps working until they set another."
    : "They have no password yet, and can set their first one with it.";
}

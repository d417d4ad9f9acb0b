/** What was done just now, by what the address says. */
export function saidInWords(said: string | null, email: string | null): string | null {
  switch (said) {
    case "mailed":
      return `A link is on its way${email === null ? "" : ` to ${email}`}. It goes on from here, on any device.`;
    case "named":
      return "It has its new name.";
    case "privacy":
      return "That is kept in mind for when you hand it in.";
    case "paused":
      return "It waits for you, and nobody counts it as left.";
    default:
      return null;
  }
}

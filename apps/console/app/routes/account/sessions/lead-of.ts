const SMALL = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"];

/** The sentence under the heading: how many devices there are, and what can be done. */
export function leadOf(others: number): string {
  if (others === 0) return "Only this device can use your account.";
  const count = others + 1;
  return `${SMALL[count] ?? String(count)} devices can use your account. Sign out any that you do not know: it takes effect at once.`;
}

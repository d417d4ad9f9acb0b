/** The sentence under the heading: how many programs may act, and what with. */
export function leadOf(good: number): string {
  if (good === 0)
    return "With a token, a script or another program acts in your name, as far as you allow it. You have none.";
  const count = good === 1 ? "One token acts" : `${good} tokens act`;
  return `${count} in your name, as far as you allowed. Revoke any that you do not know: it takes effect at once.`;
}

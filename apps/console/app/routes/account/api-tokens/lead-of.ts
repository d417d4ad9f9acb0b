/** The sentence under the heading: how many programs may act, and what with. */
export function leadOf({ good, ended }: { good: number; ended: number }): string {
  if (good === 0) {
    const have = ended === 0 ? "You have none." : "None of yours works any more: those that ended stand below.";
    return `With a token, a script or another program acts in your name, as far as you allow it. ${have}`;
  }
  const count = good === 1 ? "One token acts" : `${good} tokens act`;
  return `${count} in your name, as far as you allowed. Revoke any that you do not know: it takes effect at once.`;
}

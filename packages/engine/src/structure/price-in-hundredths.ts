/** `"12.5"` is 1250; rounding makes it exact, for a price has at most ten digits. */
export function priceInHundredths(price: string): number {
  return Math.round(Number(price) * 100);
}

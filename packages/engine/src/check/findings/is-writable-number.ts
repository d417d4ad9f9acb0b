/** What `toFixed` can write. */
const MOST_DECIMALS = 100;

/** Whether some `-?\d+(\.\d+)?` of at most so many characters lies between the two, which are in order. */
export function isWritableNumber(low: number, high: number, characters: number): boolean {
  if (low <= 0 && high >= 0) return characters >= 1;
  return low > 0 ? isWritable(low, high, characters) : isWritable(-high, -low, characters - 1);
}

function isWritable(low: number, high: number, characters: number): boolean {
  const wholes = digitsOf(Math.floor(low));
  const above = Math.ceil(low);
  if (above <= high && digitsOf(above) <= characters) return true;
  // With a whole number in between that is too long, so are all with decimals.
  if (above <= high) return false;

  const decimals = characters - wholes - 1;
  if (decimals < 1) return false;
  if (decimals > MOST_DECIMALS) return true;
  const nearest = low.toFixed(decimals);
  return [nearest, afterInLastPlace(nearest)].some((text) => Number(text) >= low && Number(text) <= high);
}

function digitsOf(whole: number): number {
  return Number.isFinite(whole) ? BigInt(whole).toString().length : Number.POSITIVE_INFINITY;
}

/** Of a text with decimals. */
function afterInLastPlace(text: string): string {
  const [whole = "", decimals = ""] = text.split(".");
  const next = (BigInt(whole + decimals) + 1n).toString().padStart(decimals.length + 1, "0");
  return `${next.slice(0, -decimals.length)}.${next.slice(-decimals.length)}`;
}

import { type Reader, refuseValue } from "./reader.ts";

interface Bounds {
  readonly from?: number;
}

/** A number that doubles hold exactly. */
export function wholeNumber({ from = Number.MIN_SAFE_INTEGER }: Bounds = {}): Reader<number> {
  const to = Number.MAX_SAFE_INTEGER;
  const expected = from === Number.MIN_SAFE_INTEGER ? "a whole number" : `a whole number from ${from}`;
  return {
    expected,
    read(value, reading, words = expected) {
      if (typeof value !== "number" || !Number.isSafeInteger(value) || value < from) {
        return refuseValue(value, words, reading);
      }
      // JSON writes a negative zero as it writes zero.
      return value + 0;
    },
    write: (value) => value,
    schema: () => ({ type: "integer", minimum: from, maximum: to }),
  };
}

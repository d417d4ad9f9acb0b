import { type Reader, refuseValue } from "./reader.ts";

export function anyNumber(): Reader<number> {
  const expected = "a number";
  return {
    expected,
    read(value, reading) {
      if (typeof value !== "number" || !Number.isFinite(value)) return refuseValue(value, expected, reading);
      // JSON writes a negative zero as it writes zero.
      return value + 0;
    },
    write: (value) => value,
    schema: () => ({ type: "number" }),
  };
}

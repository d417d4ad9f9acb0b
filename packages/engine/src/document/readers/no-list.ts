import { type Reader, refuseValue } from "./reader.ts";

/** A list that must stay empty, with the reason in words. */
export function noList(because: string): Reader<readonly never[]> {
  const expected = `an empty list: ${because}`;
  return {
    expected,
    read(value, reading) {
      return Array.isArray(value) && value.length === 0 ? [] : refuseValue(value, expected, reading);
    },
    write: () => [],
    schema: () => ({ type: "array", maxItems: 0 }),
  };
}

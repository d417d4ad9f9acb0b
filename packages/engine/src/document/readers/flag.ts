import { type Reader, refuseValue } from "./reader.ts";

export function flag(): Reader<boolean> {
  const expected = "true or false";
  return {
    expected,
    read: (value, reading) => (typeof value === "boolean" ? value : refuseValue(value, expected, reading)),
    write: (value) => value,
    schema: () => ({ type: "boolean" }),
  };
}

import { isJsonObject, type JsonObject } from "../json.ts";
import { type Reader, refuseValue } from "./reader.ts";

/** An object whose fields are judged elsewhere. */
export function anyObject(): Reader<JsonObject> {
  const expected = "an object";
  return {
    expected,
    read: (value, reading) => (isJsonObject(value) ? {} : refuseValue(value, expected, reading)),
    write: () => ({}),
    schema: () => ({ type: "object" }),
  };
}

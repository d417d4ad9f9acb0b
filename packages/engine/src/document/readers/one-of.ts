import { quoted } from "../../quoted.ts";
import { describeValue } from "../describe-value.ts";
import { nearestName } from "../nearest-name.ts";
import type { Reader } from "./reader.ts";

export function oneOf<const T extends string>(...words: readonly T[]): Reader<T> {
  const all = words.map(quoted);
  const expected = [all.slice(0, -1).join(", "), all.at(-1)].filter(Boolean).join(" or ");
  return {
    expected,
    read(value, reading) {
      const found = words.find((word) => word === value);
      if (found !== undefined) return found;
      const meant = typeof value === "string" ? nearestName(value, words) : null;
      const hint = meant !== null && words.length > 1 ? ` Did you mean ${quoted(meant)}?` : "";
      return reading.refuse(`This is ${describeValue(value)}; it must be ${expected}.${hint}`);
    },
    write: (value) => value,
    schema: () => ({ enum: words }),
  };
}

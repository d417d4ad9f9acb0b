import type { JsonObject } from "../json.ts";
import { type Reader, refuseValue } from "./reader.ts";

interface ListForm {
  /** What it is a list of, in words. */
  readonly of: string;
  readonly most?: number;
  /** As many options may stand in the lists of one document together. */
  readonly mostOptions?: number;
}

export function list<T>(element: Reader<T>, form: ListForm): Reader<readonly T[]> {
  const { of, mostOptions = Number.POSITIVE_INFINITY, most = mostOptions } = form;
  const expected = `a list of ${of}`;
  return {
    expected,
    read(value, reading) {
      if (!Array.isArray(value)) return refuseValue(value, expected, reading);
      const given: readonly unknown[] = value;
      if (given.length > most) {
        return reading.refuse(`This list has ${given.length} ${of}; at most ${most} are allowed.`);
      }
      if (Number.isFinite(mostOptions)) {
        reading.options += given.length;
        if (reading.options > mostOptions) {
          return reading.refuse(`With this list the document has more than ${mostOptions} options, which is the most.`);
        }
      }
      const elements: T[] = [];
      for (let at = 0; at < given.length && !reading.full; at++) {
        reading.path.push(at);
        const read = element.read(given[at], reading);
        if (read !== undefined) elements.push(read);
        reading.path.pop();
      }
      return elements;
    },
    write: (value) => value.map((one) => element.write(one)),
    schema(parts): JsonObject {
      const items = element.schema(parts);
      return Number.isFinite(most) ? { type: "array", items, maxItems: most } : { type: "array", items };
    },
  };
}

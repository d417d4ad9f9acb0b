import { freeKey, keyFromName } from "@boardwalk/engine/editing";

const PRICE = /^\d{1,8}(\.\d{1,2})?$/;

/** A list from elsewhere, a line an option; behind a tab its price. */
export function optionsInLines(text: string): Record<string, unknown> {
  const keys: string[] = [];
  const options = text
    .split(/\r?\n/)
    .map((line) => line.split("\t").map((cell) => cell.trim()))
    .flatMap(([label = "", price = ""]) => {
      if (label === "") return [];
      const key = freeKey(keys, keyFromName(label) || "option");
      keys.push(key);
      return [{ key, label, ...(PRICE.test(price) && { price }) }];
    });
  return { steps: [{ key: "step", sets: [{ key: "set", type: "SINGLE", options }] }] };
}

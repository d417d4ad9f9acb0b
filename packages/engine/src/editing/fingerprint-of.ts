import type { JsonValue, OptionDefinition, RuleDefinition, SetDefinition, StepDefinition } from "../definition.ts";
import { isJsonObject } from "../document/json.ts";
import { priceInHundredths } from "../structure/price-in-hundredths.ts";
import { hashOf } from "./hash-of.ts";
import { readRule, ruleFingerprint } from "./references/rule-fingerprint.ts";

/** The same short text for the same thing. That of a rule can be read, so that it follows what becomes of keys. */
export function fingerprintOf(
  value: JsonValue | StepDefinition | SetDefinition | OptionDefinition | RuleDefinition,
): string {
  const rule = readRule(value);
  return rule ? ruleFingerprint(rule) : hashOf(stableText(value));
}

/** Whether two values are the same to an author: `price` says whether they are prices, which are written in several ways. */
export function isSameValue(one: JsonValue, other: JsonValue, price = false): boolean {
  if (one === other) return true;
  if (price && typeof one === "string" && typeof other === "string") {
    return priceInHundredths(one) === priceInHundredths(other);
  }
  return stableText(one) === stableText(other);
}

/** JSON with the names in order. Prices are those of a hundredth, since tables write them as they like. */
function stableText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(stableText).join()}]`;
  if (!isJsonObject(value)) return JSON.stringify(value) ?? "null";
  const names = Object.keys(value).filter((name) => value[name] !== undefined);
  const fields = names.sort().map((name) => {
    const field = value[name];
    const isPrice = name === "price" && "label" in value && typeof field === "string";
    return `${JSON.stringify(name)}:${isPrice ? priceInHundredths(field) : stableText(field)}`;
  });
  return `{${fields.join()}}`;
}

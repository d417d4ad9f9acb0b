import type { RuleDefinition } from "../../definition.ts";
import { isJsonObject } from "../../document/json.ts";
import { Reading } from "../../document/reading.ts";
import { ruleTable } from "../../document/tables/rule-table.ts";
import { hashOf } from "../hash-of.ts";

const LONGEST_TEXT = 400;

/** A rule as JSON with its long texts cut to a hash: short enough to send, and plain enough to follow what becomes of keys. */
export function ruleFingerprint(rule: RuleDefinition): string {
  return JSON.stringify(ruleTable.write({ ...rule, description: short(rule.description), when: short(rule.when) }));
}

/** What a fingerprint was made of; null where it is none. */
export function ruleOfFingerprint(fingerprint: string): RuleDefinition | null {
  try {
    return readRule(JSON.parse(fingerprint));
  } catch {
    return null;
  }
}

export function readRule(value: unknown): RuleDefinition | null {
  if (!isJsonObject(value) || !("from" in value) || !("to" in value)) return null;
  const reading = new Reading();
  const rule = ruleTable.read(value, reading);
  return rule && reading.misfits.length === 0 ? rule : null;
}

function short(text: string | null): string | null {
  return text === null || text.length <= LONGEST_TEXT ? text : `${text.length}:${hashOf(text)}`;
}

import type { Definition, FlowEdge } from "@boardwalk/engine";
import { nameAt } from "../../outline/rows/name-at.ts";

const LONGEST_CONDITION = 28;

/** What stands beside a way: its name, the option or the condition that it is for. Empty where it is always taken. */
export function wayLabel(edge: FlowEdge, definition: Definition): string {
  if (edge.kind === "next") return "";
  const { name, option, when, type } = edge.rule;
  if (name !== null) return name;
  if (option !== null) return nameAt(definition, option);
  if (when !== null) return when.length > LONGEST_CONDITION ? `${when.slice(0, LONGEST_CONDITION - 1)}…` : when;
  return type === "OPTIONAL" ? "exit" : "";
}

/** A way as a sentence, for the list and for whoever hears it. `isOnly`: nothing else leads on from there. */
export function wayInWords(edge: FlowEdge, definition: Definition, isOnly: boolean): string {
  if (edge.kind === "next") {
    const then = edge.to === null ? "the end" : `${nameAt(definition, edge.to)}, next in order`;
    return isOnly ? `Then ${then}` : `Otherwise ${then}`;
  }
  const { option, when, type, active } = edge.rule;
  const target = edge.hasTarget ? nameAt(definition, edge.to) : `“${edge.to}”, which is not there`;
  const conditions = [
    ...(option === null ? [] : [`${nameAt(definition, option)} is chosen`]),
    ...(when === null ? [] : [when]),
  ].join(" and ");
  const goes = type === "OPTIONAL" ? `offer ${target}` : `go to ${target}`;
  const sentence = conditions === "" ? (type === "OPTIONAL" ? goes : `always ${goes}`) : `if ${conditions}, ${goes}`;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${active ? "" : " (switched off)"}`;
}

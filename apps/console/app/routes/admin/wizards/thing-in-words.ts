import type { Definition } from "@boardwalk/engine";

/** What a dotted key names, as its author calls it: "Stage ▸ How large". */
export function thingInWords({ steps }: Definition, at: string | null): string {
  if (at === null) return "The whole wizard";
  const [stepKey, setKey, optionKey] = at.split(".");
  const step = steps.find(({ key }) => key === stepKey);
  const set = step?.sets.find(({ key }) => key === setKey);
  const option = set?.options.find(({ key }) => key === optionKey);
  const names = [step?.name, set?.name, option?.label].filter((name) => name !== undefined);
  return names.length === at.split(".").length ? names.join(" ▸ ") : at;
}

import type { StepDefinition, WalkEvent } from "@boardwalk/engine";
import { fieldNames } from "@boardwalk/runner";

/** What the fields of a drawn step say, as answers. Sets that are hidden, and files, say nothing. */
export function readStep(step: StepDefinition, fields: FormData): WalkEvent[] {
  return step.sets.flatMap((set): WalkEvent[] => {
    if (set.type === "FILE_UPLOAD" || !fields.has(fieldNames.asked(set.key))) return [];
    const at = `${step.key}.${set.key}`;
    const given = texts(fields, fieldNames.answer(set.key));
    const value = set.type === "MULTIPLE" ? given : (given[0] ?? "");
    const inputs = set.options.flatMap(({ key }): WalkEvent[] => {
      const [text] = texts(fields, fieldNames.input(set.key, key));
      return text === undefined ? [] : [{ type: "input", option: `${at}.${key}`, text }];
    });
    return [{ type: "answer", set: at, value: value === "" ? null : value }, ...inputs];
  });
}

function texts(fields: FormData, name: string): string[] {
  return fields.getAll(name).filter((value) => typeof value === "string");
}

import type { Answers, StepDefinition, WalkEvent } from "@boardwalk/engine";
import { fieldNames } from "@boardwalk/runner";

/** The answers that files add which were just picked. They stay where they are: their names and sizes are all that is taken. */
export function filesPicked(step: StepDefinition, document: Answers, page: ParentNode): WalkEvent[] {
  return step.sets.flatMap((set): WalkEvent[] => {
    if (set.type !== "FILE_UPLOAD") return [];
    const field = page.querySelector<HTMLInputElement>(`input[type="file"][name="${fieldNames.answer(set.key)}"]`);
    const picked = [...(field?.files ?? [])];
    if (!field || picked.length === 0) return [];
    field.value = "";
    const before = filesOf(document, `${step.key}.${set.key}`);
    const added = picked.map(({ name, type, size }, index) => {
      return { id: `${before.length + index}-${name}`, name, type, bytes: size };
    });
    return [{ type: "answer", set: `${step.key}.${set.key}`, value: [...before, ...added] }];
  });
}

export function withoutFile(step: StepDefinition, document: Answers, id: string): WalkEvent[] {
  return step.sets.flatMap((set): WalkEvent[] => {
    const at = `${step.key}.${set.key}`;
    const before = filesOf(document, at);
    const value = before.filter((file) => !isNamed(file, id));
    return value.length === before.length ? [] : [{ type: "answer", set: at, value }];
  });
}

function filesOf({ answers }: Answers, at: string): readonly unknown[] {
  const value = answers?.[at];
  return Array.isArray(value) ? value : [];
}

function isNamed(file: unknown, id: string): boolean {
  return typeof file === "object" && file !== null && "id" in file && file.id === id;
}

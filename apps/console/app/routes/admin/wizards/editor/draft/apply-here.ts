import { type Definition, parse } from "@boardwalk/engine";
import type { EditCommand, Refusal } from "@boardwalk/engine/editing";

interface Thing {
  [field: string]: unknown;
  readonly key: string;
  readonly sets?: readonly Thing[];
  readonly options?: readonly Thing[];
}

/** Changes of a field alone, as long as the engine applies no commands. */
export function applyHere(definition: Definition, command: EditCommand): Definition | Refusal {
  const refusal = (message: string): Refusal => ({ kind: "invalid", message, at: null });
  if (command.name !== "change-field") return refusal("Only fields can be changed.");
  const copy: Thing & { steps: readonly Thing[] } = JSON.parse(JSON.stringify(definition));
  const [step, set, option] = command.at?.split(".") ?? [];
  const inStep = copy.steps.find(({ key }) => key === step);
  const inSet = inStep?.sets?.find(({ key }) => key === set);
  const inOption = inSet?.options?.find(({ key }) => key === option);
  const thing = command.at === null ? copy : option ? inOption : set ? inSet : inStep;
  if (thing === undefined) return refusal("It is gone.");
  const [field = "", within] = command.field.split(".");
  const part = thing[field];
  if (within === undefined) thing[field] = command.after;
  else thing[field] = { ...(typeof part === "object" ? part : {}), [within]: command.after ?? undefined };
  const parsed = parse(copy);
  return parsed.ok ? parsed.definition : refusal(parsed.errors[0]?.message ?? "That cannot be.");
}

import type { EditCommand } from "@boardwalk/engine/editing";
import type { OutlineDesk } from "./outline-desk.ts";

/** Whether it was applied; why it was not is said and left to read. */
export function doEdit({ store, say, tell }: OutlineDesk, command: EditCommand): boolean {
  const refusal = store.edit(command);
  tell(refusal && { kind: "refused", words: refusal.message });
  if (refusal) say(refusal.message);
  return refusal === null;
}

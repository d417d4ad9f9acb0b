import type { SetType } from "@boardwalk/engine";
import { type AddThing, newOption, newSet, newStep } from "@boardwalk/engine/editing";
import { nameOf } from "../rows/name-of.ts";
import { addedBy } from "./added-by.ts";
import { doEdit } from "./do-edit.ts";
import type { OutlineDesk } from "./outline-desk.ts";
import { whereToAdd } from "./where-to-add.ts";

export type Addable = { readonly kind: "step" | "option" } | { readonly kind: "set"; readonly type: SetType };

/** Behind what is in hand, or last in it; gives its dotted key, or null where it belongs nowhere. */
export function addThing(desk: OutlineDesk, inHand: string | null, what: Addable): string | null {
  const { store, say } = desk;
  const { definition } = store.getState();
  const place = whereToAdd(definition, inHand, what.kind);
  if (place === null) return null;
  const { within, behind } = place;
  let command: AddThing;
  if (within === null) command = newStep(definition, { behind });
  else if (what.kind === "set") command = newSet(definition, { within, behind, type: what.type });
  else command = newOption(definition, { within, behind });
  const [added] = addedBy(command);
  if (added === undefined || !doEdit(desk, command)) return null;
  store.select([added]);
  say(`${nameOf(command.given)} added.`);
  return added;
}

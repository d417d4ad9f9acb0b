import { placeOfSealed } from "../../kernel/index.ts";

/** What the sealed answer in a row of selections is bound to. */
export function sealedPlaceOf(selectionId: string): string {
  return placeOfSealed(
    { table: "wizard_user_selections", key: "selection_id", column: "additional_input_encrypted" },
    selectionId,
  );
}

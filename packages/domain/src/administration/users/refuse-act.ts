import { Conflict, Forbidden } from "../../kernel/index.ts";

/** What the database says of an act on somebody's account: nothing where it was done. */
export function refuseAct(outcome: string | undefined): void {
  switch (outcome) {
    case "done":
      return;
    case "same":
      throw new Conflict("same", "Somebody did this a moment ago.");
    case "last":
      throw new Conflict("last-super-administrator", "Nobody would be left to run this installation.");
    default:
      throw new Forbidden("You may not do this to this account.");
  }
}

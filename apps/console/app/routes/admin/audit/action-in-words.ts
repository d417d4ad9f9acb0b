import { nameInWords } from "../../../name-in-words.ts";
import { SAID_ACTIONS } from "./said-actions.ts";

/** By its name where an older or a newer build wrote something that this one does not know. */
export function actionInWords(action: string): string {
  return SAID_ACTIONS.get(action) ?? nameInWords(action);
}

import { nameInWords } from "../../../name-in-words.ts";

// Where its name would not say it as a person does.
const SAID = new Map([
  ["session.started", "Signed in"],
  ["session.ended", "Signed a device out"],
]);

/** Actions are named so that the rule holds for those to come. */
export function actionInWords(action: string): string {
  return SAID.get(action) ?? nameInWords(action);
}

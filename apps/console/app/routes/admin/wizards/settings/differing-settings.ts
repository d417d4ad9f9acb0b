import { settingInWords } from "./setting-in-words.ts";
import { SETTING_WORDS } from "./setting-words.ts";

/** The settings that two authors would have otherwise, each as it is stored and as it was typed. */
export function differingSettings(stored: Readonly<Record<string, unknown>>, typed: Readonly<Record<string, unknown>>) {
  return Object.entries(SETTING_WORDS).flatMap(([field, { label }]) => {
    const theirs = settingInWords(stored[field]);
    // A tick that was not sent is one that is off.
    const yours = settingInWords(typeof stored[field] === "boolean" ? typed[field] === "on" : typed[field]);
    return theirs === yours ? [] : [{ field, label, theirs, yours }];
  });
}

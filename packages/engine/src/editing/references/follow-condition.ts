import { ownKeyOf, withinOf } from "../things/dotted.ts";
import { conditionMentions } from "./condition-mentions.ts";
import { type Rename, renamed } from "./renamed.ts";

/** A condition that means the same things by their new keys. */
export function followCondition(when: string, rename: Rename): string {
  let written = "";
  let end = 0;
  for (const mention of conditionMentions(when)) {
    const next = renamed(rename, mention.at);
    if (next === mention.at) continue;
    if (mention.kind === "option") {
      // One that went to another set is not what the condition asks about.
      if (withinOf(next) !== renamed(rename, withinOf(mention.at) ?? "")) continue;
    }
    const word = mention.kind === "set" ? next : ownKeyOf(next);
    written += when.slice(end, mention.start) + word;
    end = mention.end;
  }
  return end === 0 ? when : written + when.slice(end);
}

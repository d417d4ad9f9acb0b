import type { JsonValue } from "../definition.ts";
import type { FieldChange } from "./compare-fields.ts";
import { quoteValue } from "./quote-value.ts";

interface YesOrNo {
  readonly yes: string;
  readonly no: string;
}

const YES_OR_NO = new Map<string, YesOrNo>([
  ["active", { yes: "is active again", no: "is no longer active" }],
  ["required", { yes: "is now required", no: "is no longer required" }],
  ["disabled", { yes: "is now disabled", no: "is no longer disabled" }],
  ["recommended", { yes: "is now recommended", no: "is no longer recommended" }],
  ["default", { yes: "is now chosen at first", no: "is no longer chosen at first" }],
  ["requiresInput", { yes: "now asks for a text", no: "no longer asks for a text" }],
  ["allowBack", { yes: "can be gone back to", no: "can no longer be gone back to" }],
  ["showProgress", { yes: "now shows the progress", no: "no longer shows the progress" }],
  ["autoAdvance", { yes: "now goes on by itself", no: "no longer goes on by itself" }],
  ["rules.multiline", { yes: "now takes several lines", no: "now takes a single line" }],
  ["rules.sensitive", { yes: "now counts as sensitive", no: "no longer counts as sensitive" }],
  ["allowSaveProgress", { yes: "now keeps the progress of a walk", no: "no longer keeps the progress of a walk" }],
  ["allowTemplates", { yes: "now lets people save walks", no: "no longer lets people save walks" }],
  ["requireLogin", { yes: "now asks for a sign-in", no: "no longer asks for a sign-in" }],
  ["isPublic", { yes: "is now public", no: "is no longer public" }],
  ["isFeatured", { yes: "is now featured", no: "is no longer featured" }],
]);

const WORDS = new Map<string, string>([
  ["help", "help text"],
  ["image", "image"],
  ["bannerImage", "banner image"],
  ["inputPlaceholder", "placeholder of the text"],
  ["min", "smallest number of choices"],
  ["max", "largest number of choices"],
  ["rules.minLength", "smallest length"],
  ["rules.maxLength", "largest length"],
  ["rules.min", "lower bound"],
  ["rules.max", "upper bound"],
  ["rules.accept", "list of accepted files"],
  ["rules.maxBytes", "largest size of a file in bytes"],
  ["rules.maxFiles", "largest number of files"],
  ["maxSteps", "largest number of steps"],
  ["estimatedMinutes", "estimated time in minutes"],
  ["timezone", "time zone"],
  ["inactivityMinutes", "time in minutes until a walk counts as left"],
]);

/** What became of one field of something that is already named. */
export function describeField(subject: string, { field, before, after }: FieldChange): string {
  const choice = YES_OR_NO.get(field);
  if (choice && isYesOrNo(before) && isYesOrNo(after)) return `${subject} ${after ? choice.yes : choice.no}.`;
  const word = WORDS.get(field) ?? field.replace(/^rules\./, "");
  const isNow = `${subject}: the ${word}`;
  if (before === null) return `${isNow} is now ${quoteValue(after)}.`;
  if (after === null) return `${isNow} was taken away; it was ${quoteValue(before)}.`;
  return `${isNow} is now ${quoteValue(after)} instead of ${quoteValue(before)}.`;
}

// A rule of a set that is left out is a no.
function isYesOrNo(value: JsonValue): value is boolean | null {
  return typeof value === "boolean" || value === null;
}

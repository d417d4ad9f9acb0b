import type { Reader } from "../readers/reader.ts";
import { text } from "../readers/text.ts";

const KEY = "[a-z][a-z0-9_]{0,99}";

export const wizardKey = text({
  to: 100,
  pattern: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
  expected: 'a key like "plan-a-festival": words of small letters and digits with "-" between, at most 100 characters',
});

export const key = text({
  pattern: new RegExp(`^${KEY}$`),
  expected: 'a key like "first_name": a small letter, then small letters, digits and "_", at most 100 characters',
});

export const stepReference = key;

export const optionReference = reference("{2}", 'the dotted key of an option, like "step.set.option"');

export const targetReference = reference(
  "{1,2}",
  'the dotted key of a set or an option, like "step.set" or "step.set.option"',
);

function reference(furtherParts: string, expected: string): Reader<string> {
  return text({ pattern: new RegExp(`^${KEY}(\\.${KEY})${furtherParts}$`), expected });
}

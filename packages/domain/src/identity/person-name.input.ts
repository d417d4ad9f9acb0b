import { z } from "zod";

const MOST_CHARACTERS = 60;

// A joiner shapes letters of scripts that join, also after a sign that silences a vowel, and holds emoji together. Between
// Latin, Greek or Cyrillic letters it shapes nothing and would only make one name look like another.
const LETTER = String.raw`(?![\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}])[\p{L}\p{M}]`;
const EMOJI = String.raw`[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]`;
const FITTING_JOINERS = new RegExp(
  String.raw`(?<=${LETTER})[\u200c\u200d](?=${LETTER})|(?<=(?!\p{sc=Inherited})\p{M})[\u200c\u200d]|(?<=${EMOJI})\u200d(?=\p{Extended_Pictographic})`,
  "gu",
);
// What cannot be seen, or turns the direction of what follows; the two selectors say how an emoji is drawn.
const UNSEEN = /(?![\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/u;
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u;

const holdsUnseen = (name: string): boolean => UNSEEN.test(name.replace(FITTING_JOINERS, ""));

/** What somebody may be called, wherever they say it. */
export const PersonName = z
  .string({ error: "Enter a name." })
  .trim()
  .min(1, "Enter a name.")
  .refine((name) => [...name].length <= MOST_CHARACTERS, { error: `Use ${MOST_CHARACTERS} characters or fewer.` })
  .refine((name) => name === "" || (SEEN.test(name) && !holdsUnseen(name)), {
    error: "Use letters, numbers and signs that can be seen.",
  });

/** A name that somebody else's system told, made to fit the same rule; null where nothing is left. */
export function fitPersonName(told: string | null): string | null {
  if (told === null) return null;
  const line = told.replace(/[\p{Cc}\s]+/gu, " ");
  const kept = new Set(Array.from(line.matchAll(FITTING_JOINERS), (found) => found.index));
  let seen = "";
  let index = 0;
  for (const letter of line) {
    if (kept.has(index) || !UNSEEN.test(letter)) seen += letter;
    index += letter.length;
  }
  let short = "";
  // By what a reader counts as one, so that no emoji is cut in two.
  for (const { segment } of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(seen.trim())) {
    if ([...short, ...segment].length > MOST_CHARACTERS) break;
    short += segment;
  }
  const parsed = PersonName.safeParse(short);
  return parsed.success ? parsed.data : null;
}

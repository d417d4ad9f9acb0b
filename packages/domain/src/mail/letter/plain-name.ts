const MOST = 80;
// Marks that turn the direction of what follows, and spaces that are not seen; joiners belong to some languages.
const UNSEEN = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\p{Co}\p{Cs}]/gu;

/**
 * Words that somebody chose, as they may stand in a mail to somebody else: one line, not too long, and nothing
 * that a mail program would turn into a link, so that nobody sends their own links in our name.
 */
export function plainName(given: string): string {
  const line = given
    .replace(UNSEEN, "")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
  const letters = [...line];
  const short = letters.length > MOST ? `${letters.slice(0, MOST - 1).join("")}…` : line;
  // A non-joiner is not seen, and ends what looks like a host, an address or a scheme.
  return short.replace(/(?<=\S)[.@:](?=\S)/gu, "$&\u200c");
}

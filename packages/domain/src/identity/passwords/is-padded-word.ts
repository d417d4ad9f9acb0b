/** What is typed in a letter's place. */
const SWAPS: Readonly<Record<string, string>> = {
  a: "4@",
  b: "8",
  c: "(",
  e: "3€",
  g: "9",
  i: "1!|",
  l: "1!|",
  o: "0",
  s: "5$",
  t: "7+",
  z: "2",
};
const LETTER = /\p{L}/u;

/** Whether a text is nothing but this word, once or repeated, with digits and signs around it or in place of its letters. */
export function isPaddedWord(text: string, word: string): boolean {
  const letters = [...word];
  const characters = [...text];
  let found = 0;
  for (let at = 0; at < characters.length; ) {
    if (letters.every((letter, offset) => readsAs(characters[at + offset], letter))) {
      found += 1;
      at += letters.length;
    } else if (LETTER.test(characters[at] ?? "")) return false;
    else at += 1;
  }
  return found > 0;
}

function readsAs(character: string | undefined, letter: string): boolean {
  return character !== undefined && (character === letter || (SWAPS[letter] ?? "").includes(character));
}

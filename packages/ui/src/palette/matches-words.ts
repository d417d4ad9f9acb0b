/** Whether each word that was typed occurs, in any order, without regard to case and accents. */
export function matchesWords(text: string, typed: string): boolean {
  const where = fold(text);
  return fold(typed)
    .split(/\s+/u)
    .every((word) => where.includes(word));
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

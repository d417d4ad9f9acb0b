/** A short text that somebody else's system told: without control characters, cut to fit, null where nothing is left. */
export function toldText(told: unknown, longest: number): string | null {
  if (typeof told !== "string") return null;
  const text = [...told.replace(/\p{Cc}+/gu, " ").trim()].slice(0, longest).join("");
  return text === "" ? null : text;
}

/**
 * Whether the whole text matches, by the native engine; `null` for a bad pattern.
 * It knows the subset only as far as the arbitraries go: what they never write is not told apart here.
 */
export function naivePattern(pattern: string, text: string): boolean | null {
  if (/\(\?|\\[1-9bBkpPux]|[*+?}]\?|\{\d*[1-9]\d{2,}/.test(pattern.replace(/\\\\/g, ""))) return null;
  try {
    return new RegExp(`^(?:${withAsciiBlanks(pattern)})$`, "u").test(text);
  } catch {
    return null;
  }
}

/** The blanks of the subset are those of ASCII; the native ones are more. */
function withAsciiBlanks(pattern: string): string {
  let isInClass = false;
  return pattern.replace(/\\.|[[\]]/gsu, (token) => {
    if (token === "[") isInClass = true;
    if (token === "]") isInClass = false;
    if (token === "\\s") return isInClass ? "\\t-\\r " : "[\\t-\\r ]";
    return token === "\\S" && !isInClass ? "[^\\t-\\r ]" : token;
  });
}

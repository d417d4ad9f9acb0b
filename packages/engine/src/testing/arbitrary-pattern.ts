import fc from "fast-check";

/** A pattern of the subset over few letters, so that the texts of the other arbitraries often match. */
export function arbitraryPattern(): fc.Arbitrary<string> {
  const { pattern } = fc.letrec<{ pattern: string; piece: string; atom: string }>((tie) => ({
    pattern: fc
      .array(fc.array(tie("piece"), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 })
      .map((ways) => ways.map((pieces) => pieces.join("")).join("|")),
    piece: fc.tuple(tie("atom"), fc.constantFrom("", "", "", "?", "*", "+", "{2}", "{1,}", "{0,2}")).map(join),
    atom: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.constantFrom("a", "b", "1", "-", "é", "🎪", ".", "\\.", "\\d", "\\w", "\\s", "\\D", "\\W", "\\S"),
      fc.constantFrom("[ab]", "[^a]", "[a-c1]", "[\\d-]", "[^\\w]", "[\\s\\d]"),
      tie("pattern").map((inner) => `(${inner})`),
    ),
  }));
  return fc
    .tuple(fc.constantFrom("", "", "^"), pattern, fc.constantFrom("", "", "$"))
    .map(([start, inner, end]) => (inner.includes("|") ? inner : start + inner + end));
}

export const badPatterns = ["([a-z", "a{2", "*a", "(?=a)a", "(a)\\1", "a\\b", "a{101}", "[c-a]", "a**", "(?<n>a)"];

/** Texts with which patterns, lengths and formats are tried. */
export const someTexts = [
  "a",
  "b",
  "ab",
  "aab1",
  "1-1",
  "aaaa",
  "Ada",
  "é🎪",
  "🎪🎪🎪",
  "a\nb",
  " a ",
  "a\u00a0b",
  "7",
  " 7 ",
  "-2.5",
  "12.",
  "1e3",
  "0012",
  "a@b.co",
  "a@b",
  "https://b.co/a",
  "ftp://b.co",
  "http://",
  "+31 (0)20 123",
  "123",
  "2027-01-15",
];

function join(parts: readonly string[]): string {
  return parts.join("");
}

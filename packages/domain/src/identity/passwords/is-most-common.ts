/** Fewer letters than that in front of digits are no word that anybody chose. */
const SHORTEST_WORD = 4;

let known: Promise<ReadonlySet<string>> | null = null;

/** Whether it is one of the tens of thousands of passwords that leaked most often, whatever its capitals, signs and last digits. */
export async function isMostCommon(password: string): Promise<boolean> {
  known ??= load().catch((error: unknown) => {
    known = null;
    throw error;
  });
  const words = await known;
  return formsOf(password).some((form) => words.has(form));
}

// Large, so it is read when somebody first thinks up a password, and kept from then on.
async function load(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import("@zxcvbn-ts/language-common");
  return new Set(dictionary["passwords-common"].flatMap(formsOf));
}

function formsOf(text: string): string[] {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
  const word = plain.replace(/\p{N}+$/u, "");
  return word.length >= SHORTEST_WORD ? [plain, word] : [plain];
}

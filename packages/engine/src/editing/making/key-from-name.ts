const LONGEST = 100;

/** The key that a name suggests: small letters and digits with "_" between the words. Empty where the name has none. */
export function keyFromName(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replaceAll("ß", "ss")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^[^a-z]+/, "");
  return plain.slice(0, LONGEST).replace(/_+$/, "");
}

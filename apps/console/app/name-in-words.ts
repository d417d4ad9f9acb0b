const IN_CAPITALS = new Set(["api", "csv", "url", "oauth", "json"]);

/** A name of ours as a person reads it: `user.role-changed` is "User role changed", `api-token` is "API token". */
export function nameInWords(name: string): string {
  // Only "sign-in" and its like keep their hyphen.
  const words = name.split(/[._]|(?<!\bsign)-/).filter(Boolean);
  const [first = "Something", ...rest] = words.map((word) => (IN_CAPITALS.has(word) ? word.toUpperCase() : word));
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(" ");
}

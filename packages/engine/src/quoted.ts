const MOST_CHARACTERS = 100;

/** A name as it stands in a message: on one line, and only its beginning where it is long. */
export function quoted(name: string): string {
  if (name.length <= MOST_CHARACTERS) return JSON.stringify(name);
  const characters = [...name.slice(0, 2 * MOST_CHARACTERS + 2)];
  return JSON.stringify(
    characters.length > MOST_CHARACTERS ? `${characters.slice(0, MOST_CHARACTERS).join("")}…` : name,
  );
}

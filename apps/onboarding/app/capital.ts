/** A name as it begins a line: categories are written as their authors like. */
export function capital(name: string): string {
  const [first = ""] = name;
  return first.toLocaleUpperCase("en") + name.slice(first.length);
}

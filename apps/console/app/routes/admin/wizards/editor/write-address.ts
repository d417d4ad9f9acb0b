/** Makes the address say a part of what is shown, past the router, which would ask the server and paint everything for it. */
export function writeAddress(name: string, value: string | null): void {
  const url = new URL(window.location.href);
  if (value === null) url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  // Commas may stand in an address as they are, and are easier to read there.
  const next = url.href.replaceAll("%2C", ",");
  if (next !== window.location.href) window.history.replaceState(window.history.state, "", next);
}

const DEVICES = new Map([
  ["mobile", "Phone"],
  ["tablet", "Tablet"],
  ["desktop", "Computer"],
]);

/** What was walked on, where it is known. */
export function deviceOfWalk(device: string | null): string | null {
  return DEVICES.get(device ?? "") ?? null;
}

/** Ids and hashes by their ends: ids begin with the time, so their beginnings are alike. */
export function shortId(id: string): string {
  return id.length > 14 ? `…${id.slice(-8)}` : id;
}

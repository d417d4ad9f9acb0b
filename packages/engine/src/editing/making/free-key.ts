const LONGEST = 100;

/** A key like the one wished for that nothing has yet: itself, or with the next number behind it. */
export function freeKey(taken: Iterable<string>, wish: string): string {
  const keys = new Set(taken);
  const key = wish.slice(0, LONGEST);
  if (!keys.has(key)) return key;
  const [, stem = key, digits] = /^(.*?)(?:_(\d{1,6}))?$/.exec(key) ?? [];
  for (let number = digits === undefined ? 2 : Number(digits) + 1; ; number++) {
    const ending = `_${number}`;
    const next = stem.slice(0, LONGEST - ending.length) + ending;
    if (!keys.has(next)) return next;
  }
}

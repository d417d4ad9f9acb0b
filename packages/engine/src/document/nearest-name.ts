const LONGEST = 40;

/** The name that someone probably meant, or null. */
export function nearestName(typed: string, names: Iterable<string>): string | null {
  if (typed.length > LONGEST) return null;
  const plainTyped = plain(typed);
  let nearest: string | null = null;
  let least = typed.length <= 3 ? 2 : 3;
  for (const name of names) {
    const distance = plain(name) === plainTyped ? 0 : distanceBetween(typed, name);
    if (distance < least) [nearest, least] = [name, distance];
  }
  return nearest;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** How many letters are to be added, taken away, changed or swapped with their neighbour. */
function distanceBetween(one: string, other: string): number {
  let before: number[] = [];
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const line = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      line.push(
        Math.min(
          (above[column] ?? 0) + 1,
          (line[column - 1] ?? 0) + 1,
          (above[column - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [before, above] = [above, line];
  }
  return above[other.length] ?? 0;
}

/** Which of these different numbers may keep their place so that as few as possible move: a longest rising run. */
export function staying(numbers: readonly number[]): ReadonlySet<number> {
  // tails[n] is the position of the smallest number in which a run of n + 1 ends.
  const tails: number[] = [];
  const previous: number[] = [];
  numbers.forEach((number, position) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(numbers, at(tails, middle)) < number) low = middle + 1;
      else high = middle;
    }
    previous.push(low === 0 ? -1 : at(tails, low - 1));
    tails[low] = position;
  });
  const stay = new Set<number>();
  for (let position = tails.at(-1) ?? -1; position !== -1; position = at(previous, position)) {
    stay.add(at(numbers, position));
  }
  return stay;
}

function at(numbers: readonly number[], position: number): number {
  return numbers[position] ?? -1;
}

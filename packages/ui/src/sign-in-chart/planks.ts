type Point = readonly [x: number, y: number];

/** From the landing out to the light. */
const WAY: readonly [Point, Point, Point, Point] = [
  [556, 600],
  [430, 585],
  [330, 470],
  [150, 455],
];
const COUNT = 35;
const LAID = 20;

export const PLANKS = Array.from({ length: COUNT }, (_, index) => {
  const along = index / (COUNT - 1);
  return { x: at(0, along), y: at(1, along), turn: turnAt(along), isLaid: index < LAID };
});

function at(axis: 0 | 1, along: number): number {
  const back = 1 - along;
  const [from, first, second, to] = WAY;
  return round(
    from[axis] * back ** 3 +
      3 * first[axis] * along * back ** 2 +
      3 * second[axis] * along ** 2 * back +
      to[axis] * along ** 3,
  );
}

function turnAt(along: number): number {
  const step = 0.01;
  const before = Math.max(0, along - step);
  const after = Math.min(1, along + step);
  return round((Math.atan2(at(1, after) - at(1, before), at(0, after) - at(0, before)) * 180) / Math.PI);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

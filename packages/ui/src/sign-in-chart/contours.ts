/** How far east the shore lies at every 20 units from north to south, beginning 20 beyond the sheet. */
const SHORE = [
  547, 551, 552, 548, 542, 534, 525, 515, 506, 498, 493, 490, 489, 490, 494, 498, 503, 508, 511, 508, 496, 475, 449,
  422, 396, 376, 361, 354, 352, 353, 356, 357, 356, 355, 359, 368, 381, 397, 416, 436, 456, 476, 493, 508, 520, 527,
  531, 532,
];

/** The lines of equal depth follow the shore, nearer and nearer to a straight line. Every other one is heavier. */
const DEPTHS = [
  { pull: 0.905, shift: 13.7, opacity: 0.62 },
  { pull: 0.8, shift: 25.1, opacity: 0.55, dashed: true },
  { pull: 0.67, shift: 32.6, opacity: 0.47 },
  { pull: 0.532, shift: 29, opacity: 0.4 },
  { pull: 0.397, shift: 7.2, opacity: 0.32 },
  { pull: 0.281, shift: -37.3, opacity: 0.24 },
] as const;

function line(pull: number, shift: number): string {
  const points = SHORE.map((east, index) => ({ x: east * pull + shift, y: (index - 1) * 20 }));
  const curves = points.map(({ x, y }, index) => {
    const next = points[index + 1] ?? { x, y: y + 20 };
    return `Q${x.toFixed(1)} ${y} ${((x + next.x) / 2).toFixed(1)} ${y + 10}`;
  });
  return `M${(points[0]?.x ?? 0).toFixed(1)} -40${curves.join("")}`;
}

/** The land, closed beyond the right edge of the sheet. */
export const LAND = `${line(1, 0)}L760 940L760 -40Z`;

export const CONTOURS = DEPTHS.map(({ pull, shift, opacity, ...rest }, index) => ({
  path: line(pull, shift),
  opacity,
  width: index % 2 === 0 ? 0.75 : 1,
  dashes: "dashed" in rest ? "7 4" : undefined,
}));

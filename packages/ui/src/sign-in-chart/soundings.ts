/** Depths as a chart gives them: the whole number, and its fraction below the line. */
export const SOUNDINGS: readonly { x: number; y: number; fathoms: number; feet?: number }[] = [
  { x: 300, y: 120, fathoms: 4, feet: 2 },
  { x: 170, y: 90, fathoms: 11 },
  { x: 90, y: 210, fathoms: 17, feet: 5 },
  { x: 240, y: 250, fathoms: 6 },
  { x: 120, y: 360, fathoms: 14, feet: 3 },
  { x: 60, y: 520, fathoms: 19 },
  { x: 200, y: 560, fathoms: 9, feet: 1 },
  { x: 110, y: 680, fathoms: 15 },
  { x: 260, y: 740, fathoms: 5, feet: 4 },
  { x: 170, y: 820, fathoms: 8 },
  { x: 50, y: 800, fathoms: 21 },
  { x: 330, y: 330, fathoms: 2, feet: 8 },
  { x: 40, y: 90, fathoms: 23, feet: 5 },
  { x: 285, y: 640, fathoms: 3, feet: 6 },
];

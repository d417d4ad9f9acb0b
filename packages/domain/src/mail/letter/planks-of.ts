const MOST = 12;

export type Plank = "done" | "here" | "to come";

/** How far somebody has come, on as many planks as there are steps, or in proportion where these are too many to draw. */
export function planksOf(done: number, total: number): Plank[] {
  const all = Math.max(total, 1);
  const count = Math.min(all, MOST);
  const here = Math.min(count - 1, Math.floor((done / all) * count));
  return Array.from({ length: count }, (_, index) => (index < here ? "done" : index === here ? "here" : "to come"));
}

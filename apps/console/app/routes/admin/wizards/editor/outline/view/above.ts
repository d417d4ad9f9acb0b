/** What a thing is in, from the step on. */
export function above(at: string): string[] {
  const [step = "", set = ""] = at.split(".");
  const keys = at.split(".").length;
  if (keys === 1) return [];
  return keys === 2 ? [step] : [step, `${step}.${set}`];
}

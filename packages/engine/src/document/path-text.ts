import type { Segments } from "./reading.ts";

const MOST_SHOWN = 60;

/** `steps[2].sets[0]`; a name that is no plain word stands in brackets, and a long one is cut. */
export function pathText(segments: Segments): string {
  let path = "";
  for (const segment of segments) {
    if (typeof segment === "number") path += `[${segment}]`;
    else if (!/^[A-Za-z_$][\w$]{0,59}$/.test(segment)) path += `[${shown(segment)}]`;
    else path += path === "" ? segment : `.${segment}`;
  }
  return path;
}

/** In quotes, and cut where it is long. */
export function shown(text: string): string {
  return JSON.stringify(text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text);
}

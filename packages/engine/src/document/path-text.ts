import { quoted } from "../quoted.ts";
import type { Segments } from "./reading.ts";

/** `steps[2].sets[0]`; a name that is no plain word stands in brackets, and a long one is cut. */
export function pathText(segments: Segments): string {
  let path = "";
  for (const segment of segments) {
    if (typeof segment === "number") path += `[${segment}]`;
    else if (!/^[A-Za-z_$][\w$]{0,99}$/.test(segment)) path += `[${quoted(segment)}]`;
    else path += path === "" ? segment : `.${segment}`;
  }
  return path;
}

import type { Site } from "@boardwalk/web";

/** The parts that screens are made of are shown to anybody in a trial, and to nobody in production. */
export function hasWorkshop(mode: Site["mode"]): boolean {
  return mode === "trial";
}

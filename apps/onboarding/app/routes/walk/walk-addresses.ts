import type { WalkAddresses } from "@boardwalk/runner";
import { paths } from "../../paths.ts";

/** Where the pages of one walk are, for what the runner draws. */
export function walkAddresses(token: string): WalkAddresses {
  return {
    step: (step, at) => paths.walkStep(token, step, at),
    review: paths.walkReview(token),
    later: paths.walkLater(token),
    file: (fileId) => paths.walkFile(token, fileId),
  };
}

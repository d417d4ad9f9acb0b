import { withQuery } from "./with-query.ts";

/** Where somebody proves once more that it is them, and goes on to a page or to a form that is held. */
export function stepUpPath(to: { redirectTo?: string; interrupted?: string } = {}): string {
  return withQuery("/step-up", to);
}

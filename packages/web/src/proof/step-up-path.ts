import { withQuery } from "../addresses/with-query.ts";

export interface StepUpAddress {
  /** The form that is held. */
  interrupted?: string | undefined;
  redirectTo?: string | undefined;
  /** The way that is open. */
  by?: "mail-code";
}

/** Where somebody proves once more that it is them, and goes on to a page or to a form that is held. */
export function stepUpPath({ interrupted, redirectTo, by }: StepUpAddress = {}): string {
  return withQuery("/step-up", { interrupted, redirectTo, by });
}

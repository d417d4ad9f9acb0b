import { isRouteErrorResponse, type MetaDescriptor } from "@remix-run/react";
import { readStepUp } from "../step-up/read-step-up.ts";
import { failureWords } from "./failure-words.ts";
import { readFailure } from "./read-failure.ts";

/** A page's `meta`: its title, and one sentence for whoever meets it elsewhere. */
export function pageMeta(title: string, description?: string): MetaDescriptor[] {
  const words: MetaDescriptor[] = [{ title: `${title} – Boardwalk` }];
  return description === undefined ? words : [...words, { name: "description", content: description }];
}

/** The same for a page that failed. */
export function failureMeta(error: unknown): MetaDescriptor[] {
  const isAsking = isRouteErrorResponse(error) && readStepUp(error.data) !== null;
  return pageMeta(isAsking ? "Confirm that it is you" : failureWords(readFailure(error)).title);
}

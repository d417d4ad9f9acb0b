import type { MetaDescriptor } from "@remix-run/react";
import { failureWords } from "./failure-words.ts";
import { readFailure } from "./read-failure.ts";

/** A page's `meta`: its title, and one sentence for whoever meets it elsewhere. */
export function pageMeta(title: string, description?: string): MetaDescriptor[] {
  const words: MetaDescriptor[] = [{ title: `${title} – Boardwalk` }];
  return description === undefined ? words : [...words, { name: "description", content: description }];
}

/** The same for a page that failed. */
export function failureMeta(error: unknown): MetaDescriptor[] {
  return pageMeta(failureWords(readFailure(error)).title);
}

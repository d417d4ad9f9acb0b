import type { FormEvent } from "react";

/** What the button says that sent a form. The page is another window's, whose buttons are of no class that is known here. */
export function submitterOf({ nativeEvent }: FormEvent): string | null {
  const submitter: unknown = "submitter" in nativeEvent ? nativeEvent.submitter : null;
  if (typeof submitter !== "object" || submitter === null || !("value" in submitter)) return null;
  return typeof submitter.value === "string" ? submitter.value : null;
}

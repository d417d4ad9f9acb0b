import type { WalkAddresses } from "@boardwalk/runner";

const STEP = "#/step/";
const REVIEW = "#/review";

/** A previewed walk has no pages of its own: its links say where they lead, and the preview goes there. */
export const previewAddresses: WalkAddresses = {
  step: (step) => `${STEP}${step}`,
  review: REVIEW,
  later: "#/later",
  file: () => "#/file",
};

export type PreviewLink =
  | { readonly to: "step"; readonly step: string }
  | { readonly to: "review" }
  /** Within the page. */
  | { readonly to: "part"; readonly id: string }
  | { readonly to: "nowhere" };

export function readLink(href: string): PreviewLink {
  if (href.startsWith(STEP)) return { to: "step", step: href.slice(STEP.length) };
  if (href === REVIEW) return { to: "review" };
  return href.startsWith("#") && !href.startsWith("#/") ? { to: "part", id: href.slice(1) } : { to: "nowhere" };
}

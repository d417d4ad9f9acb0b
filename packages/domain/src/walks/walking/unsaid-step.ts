import type { WalkDocument } from "./loaded-walk.ts";

/** The document as if nothing had been said yet at this step: neither "continue", nor "skip", nor an exit. */
export function unsaidStep(document: WalkDocument, step: string): WalkDocument {
  return {
    ...document,
    submitted: document.submitted.filter((key) => key !== step),
    skipped: document.skipped.filter((key) => key !== step),
    exits: Object.fromEntries(Object.entries(document.exits).filter(([key]) => key !== step)),
  };
}

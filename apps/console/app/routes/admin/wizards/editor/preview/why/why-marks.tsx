import type { Definition } from "@boardwalk/engine";
import { type DrawingSlots, noSlots } from "@boardwalk/runner";
import { nameOf } from "./name-of.ts";

/** A mark on each set and option of the page that asks why it is shown. */
export function whyMarks(definition: Definition, asked: string | null, onAsk: (at: string) => void): DrawingSlots {
  return {
    ...noSlots,
    classOf: (at) => (at === asked ? "why-marked is-asked" : "why-marked"),
    startOf: (at) => (
      <button
        type="button"
        className="why-mark"
        aria-label={`Why is “${nameOf(definition, at)}” shown?`}
        aria-pressed={at === asked}
        onClick={() => onAsk(at)}
      >
        ?
      </button>
    ),
  };
}

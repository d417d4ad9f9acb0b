import type { Answers, Definition, State } from "@boardwalk/engine";
import type { PriceStyle } from "../words/price-in-words.ts";
import type { Conflict } from "./conflict.ts";
import type { DrawingSlots } from "./drawing-slots.ts";

/** What a step is drawn from: pure data, the same for a person on a walk and for the editor's canvas. */
export interface StepDrawing {
  readonly definition: Definition;
  readonly state: State;
  readonly document: Answers;
  /** The key of the step that is drawn; it is on the path. */
  readonly step: string;
  /** Whether what is wrong is said: not before somebody sent the step. */
  readonly errorsShown: boolean;
  /** What the server found wrong beyond what the engine judges, in words, by the sets' own keys. */
  readonly refusals?: Readonly<Record<string, string>>;
  /** Sets about which two answers came in; the person says which one stays. */
  readonly conflicts?: readonly Conflict[];
  /** Sets that only the walker answers, where somebody else reads: by the sets' own keys, whether they are answered. */
  readonly walkersAlone?: Readonly<Record<string, boolean>>;
  readonly prices: PriceStyle;
  readonly fileAddress: (id: string) => string;
  /** What an editor puts into the drawing. */
  readonly slots?: DrawingSlots;
}

import type { OptionState, SetDefinition, SetState } from "@boardwalk/engine";
import type { Given } from "../form/given.ts";
import type { Conflict } from "../step/conflict.ts";
import type { DrawingSlots } from "../step/drawing-slots.ts";
import type { PriceStyle } from "../words/price-in-words.ts";

/** What one set is drawn from, whatever its type. */
export interface SetProps<S extends SetDefinition = SetDefinition> {
  /** The step's key. */
  readonly step: string;
  readonly set: S;
  readonly shown: SetState;
  /** By dotted keys. */
  readonly options: Readonly<Record<string, OptionState>>;
  readonly given: Given;
  /** In words; empty until the step was sent. */
  readonly errors: readonly string[];
  readonly prices: PriceStyle;
  /** The day on which the walk began. */
  readonly today: string | undefined;
  /** Of an option by its dotted key: the options that switch it off, with their labels. */
  readonly offBecause: ReadonlyMap<string, readonly OffReason[]>;
  /** Where another answer to this set was saved meanwhile. */
  readonly conflict: Conflict | null;
  readonly fileAddress: (id: string) => string;
  readonly slots: DrawingSlots;
}

export interface OffReason {
  /** Dotted. */
  readonly option: string;
  readonly label: string;
}

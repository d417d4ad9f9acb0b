import type { Definition, JsonValue } from "../definition.ts";
import type { EditCommand } from "./edit-command.ts";

export type Applied =
  | {
      readonly ok: true;
      /** The same object where the command changes nothing; what it leaves alone is shared with the one before. */
      readonly definition: Definition;
      /** Applied to `definition` it gives back the one before, to the letter. */
      readonly inverse: EditCommand;
    }
  | { readonly ok: false; readonly refusal: Refusal };

/** Why a command was not applied; nothing of it was. */
export interface Refusal {
  /** `stale`: what it touches is no longer as its author saw it. `invalid`: it could never be applied. */
  readonly kind: "stale" | "invalid";
  /** One plain sentence. */
  readonly message: string;
  /** The dotted key that it is about. */
  readonly at: string | null;
  readonly field?: string;
  /** Of a stale one: what its author wants, and what is there now; null for what is gone. */
  readonly yours?: JsonValue;
  readonly theirs?: JsonValue;
}

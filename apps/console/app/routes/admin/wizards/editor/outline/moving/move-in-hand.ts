import type { Carried } from "./carried.ts";
import type { Spot } from "./spot.ts";

/** Things that are on their way and not yet set down. */
export interface MoveInHand {
  readonly carried: Carried;
  /** Null while they are held over what takes none of them. */
  readonly spot: Spot | null;
  readonly by: "keys" | "pointer";
}

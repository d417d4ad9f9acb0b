import { useCallback, useMemo, useRef, useState } from "react";
import { carriedOrSaid } from "../edits/carried-or-said.ts";
import { moveTo } from "../edits/move-to.ts";
import type { OutlineDesk } from "../edits/outline-desk.ts";
import type { OutlineRow } from "../rows/outline-row.ts";
import { above } from "../view/above.ts";
import type { Carried } from "./carried.ts";
import { carriedInWords } from "./carried-in-words.ts";
import type { MoveInHand } from "./move-in-hand.ts";
import { nextSpot, type SpotStep } from "./next-spot.ts";
import { spotAt } from "./spot-at.ts";
import { spotInWords } from "./spot-in-words.ts";
import { spotNow } from "./spot-now.ts";

export interface Moving {
  readonly inHand: MoveInHand | null;
  /** Null where these do not move together; then that is said. */
  readonly begin: (ats: readonly string[], by: MoveInHand["by"]) => Carried | null;
  readonly step: (step: SpotStep) => void;
  readonly hold: (rows: readonly OutlineRow[], lines: number) => void;
  readonly drop: () => void;
  readonly putBack: () => void;
}

/** Things on their way, by keys or by pointer; nothing is changed until they are set down. */
export function useMoving(desk: OutlineDesk, unfold: (ats: readonly string[]) => void): Moving {
  const [inHand, setInHand] = useState<MoveInHand | null>(null);
  // What keys and pointers did since the last painting counts too.
  const latest = useRef<MoveInHand | null>(null);
  const become = useCallback((next: MoveInHand | null) => {
    latest.current = next;
    setInHand(next);
  }, []);
  const moving = useMemo(() => {
    const definition = () => desk.store.getState().definition;
    const begin: Moving["begin"] = (ats, by) => {
      const carried = carriedOrSaid(desk, ats);
      if (carried === null) return null;
      const spot = spotNow(definition(), carried);
      desk.tell(null);
      become({ carried, spot, by });
      const what = carriedInWords(definition(), carried);
      if (by === "keys") desk.say(`Moving ${what}, now at ${spotInWords(definition(), carried, spot)}.`);
      return carried;
    };
    const step = (how: SpotStep) => {
      const { current } = latest;
      if (!current?.spot) return;
      const spot = nextSpot(definition(), current.carried, current.spot, how);
      if (spot.within !== null) unfold([...above(spot.within), spot.within]);
      become({ ...current, spot });
      const what = carriedInWords(definition(), current.carried);
      desk.say(`Moving ${what} to ${spotInWords(definition(), current.carried, spot)}.`);
    };
    const hold: Moving["hold"] = (rows, lines) => {
      const { current } = latest;
      if (current === null) return;
      const spot = spotAt(definition(), rows, current.carried, lines);
      const isSame = spot?.within === current.spot?.within && spot?.position === current.spot?.position;
      if (!isSame) become({ ...current, spot });
    };
    const putBack = () => {
      const { current } = latest;
      become(null);
      if (current) desk.say(`${carriedInWords(definition(), current.carried)} put back.`);
    };
    const drop = () => {
      const { current } = latest;
      if (!current?.spot) return putBack();
      become(null);
      moveTo(desk, current.carried, current.spot);
    };
    return { begin, step, hold, drop, putBack };
  }, [desk, unfold, become]);
  return { ...moving, inHand };
}

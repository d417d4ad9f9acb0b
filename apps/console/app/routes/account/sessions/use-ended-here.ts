import { useLocation } from "@remix-run/react";
import { useCallback, useState } from "react";
import type { SessionInWords } from "./session-in-words.ts";

interface Ended {
  session: SessionInWords;
  /** Where its row stood. */
  index: number;
}

export type Row = { session: SessionInWords; hasEnded: boolean };

/** Rows that were ended on this page keep their places until the next step: what is pressed next must not move under the pointer. */
export function useEndedHere(sessions: readonly SessionInWords[]) {
  const { key } = useLocation();
  const [kept, setKept] = useState<{ at: string; ended: readonly Ended[] }>({ at: key, ended: [] });
  const ended = kept.at === key ? kept.ended : [];
  const keep = useCallback(
    (session: SessionInWords, index: number) =>
      setKept((before) => {
        const earlier = before.at === key ? before.ended : [];
        const isKept = earlier.some((one) => one.session.id === session.id);
        return isKept ? before : { at: key, ended: [...earlier, { session, index }] };
      }),
    [key],
  );
  const gone = ended.filter(({ session }) => !sessions.some(({ id }) => id === session.id));
  const rows: Row[] = sessions.map((session) => ({ session, hasEnded: false }));
  for (const { session, index } of [...gone].sort((one, other) => one.index - other.index)) {
    rows.splice(index, 0, { session, hasEnded: true });
  }
  return { rows, last: ended.at(-1)?.session ?? null, keep };
}

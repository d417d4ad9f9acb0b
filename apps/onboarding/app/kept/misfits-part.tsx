import { Note } from "@boardwalk/ui";
import type { TodayInWords } from "./today-in-words.ts";

export interface MisfitsPartProps extends TodayInWords {
  /** Whether the walk has begun already. */
  hasBegun?: boolean;
}

/** What became of earlier answers on the version of today. Nothing where all of them fit. */
export function MisfitsPart({ misfits, newlyAsked, hasBegun = false }: MisfitsPartProps) {
  if (misfits.length + newlyAsked.length === 0) return null;
  return (
    <Note tone="caution">
      {misfits.length > 0 && (
        <>
          <p>
            <b>{hasBegun ? "This did not come along as it was" : "This does not come along as it was"}</b>
          </p>
          <ul className="misfits">
            {misfits.map((misfit) => (
              <li key={misfit}>{misfit}</li>
            ))}
          </ul>
        </>
      )}
      {newlyAsked.length > 0 && (
        <p>
          <b>Asked since then:</b> {newlyAsked.join(", ")}.
        </p>
      )}
    </Note>
  );
}

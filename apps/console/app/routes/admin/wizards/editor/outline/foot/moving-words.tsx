import { Kbd } from "@boardwalk/ui";
import { useEditorStore } from "../../draft/use-editor-store.ts";
import { carriedInWords } from "../moving/carried-in-words.ts";
import type { MoveInHand } from "../moving/move-in-hand.ts";
import { spotInWords } from "../moving/spot-in-words.ts";

const FITS = {
  step: "A step goes between steps.",
  set: "A set goes into a step.",
  option: "An option goes into a set to choose from.",
};

/** Where what is on its way would stand now. */
export function MovingWords({ inHand: { carried, spot, by } }: { inHand: MoveInHand }) {
  const { definition } = useEditorStore().getState();
  return (
    <div className="outline-words">
      <p>
        {spot ? (
          <>
            Moving <b>{carriedInWords(definition, carried)}</b> to {spotInWords(definition, carried, spot)}.
          </>
        ) : (
          FITS[carried.kind]
        )}
      </p>
      {by === "keys" && (
        <p>
          <Kbd>Space</Kbd> drop &ensp;<Kbd>Esc</Kbd> put back
        </p>
      )}
    </div>
  );
}

import { Button, Combobox, Dialog } from "@boardwalk/ui";
import { useState } from "react";
import { useEditorStore } from "../../draft/use-editor-store.ts";
import { nameAt } from "../rows/name-at.ts";
import type { Carried } from "./carried.ts";
import { carriedInWords } from "./carried-in-words.ts";
import { parentInWords } from "./parent-in-words.ts";
import { parentsFor } from "./parents-for.ts";
import type { Spot } from "./spot.ts";
import { spotNow } from "./spot-now.ts";
import { stayingIn } from "./staying-in.ts";

export interface MoveToDialogProps {
  carried: Carried;
  onMove: (spot: Spot) => void;
  onClose: () => void;
}

/** Moving by name: what it goes into, found by typing, and what it stands behind. */
export function MoveToDialog({ carried, onMove, onClose }: MoveToDialogProps) {
  const { definition } = useEditorStore().getState();
  const [now] = useState(() => spotNow(definition, carried));
  const [within, setWithin] = useState(now.within);
  const staying = stayingIn(definition, carried, within);
  const atFirst = within === now.within ? now.position : staying.length;
  const [position, setPosition] = useState(atFirst);
  const parents = parentsFor(definition, carried.kind).filter((parent) => parent !== null);
  const behind = staying.map((key, index) => ({
    value: String(index + 1),
    label: `Behind ${nameAt(definition, within === null ? key : `${within}.${key}`)}`,
  }));
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      title={`Move ${carriedInWords(definition, carried)}`}
      onSubmit={(event) => {
        event.preventDefault();
        onMove({ within, position });
        onClose();
      }}
      actions={
        <>
          <Button slot="close" variant="line">
            Cancel
          </Button>
          <Button type="submit" variant="main">
            Move
          </Button>
        </>
      }
    >
      <div className="move-to">
        {parents.length > 0 && (
          <Combobox
            label="Into"
            name="within"
            options={parents.map((parent) => ({ value: parent, label: parentInWords(definition, parent) }))}
            defaultValue={within ?? ""}
            onChange={(parent) => {
              if (!parents.includes(parent)) return;
              setWithin(parent);
              setPosition(parent === now.within ? now.position : stayingIn(definition, carried, parent).length);
            }}
          />
        )}
        <Combobox
          key={within}
          label="Place"
          name="position"
          options={[{ value: "0", label: "First" }, ...behind]}
          defaultValue={String(atFirst)}
          onChange={(place) => place !== "" && setPosition(Number(place))}
        />
      </div>
    </Dialog>
  );
}

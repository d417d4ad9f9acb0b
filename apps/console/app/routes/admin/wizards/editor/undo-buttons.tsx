import { Button, Tooltip } from "@boardwalk/ui";
import { Redo2, Undo2 } from "lucide-react";
import { useEditorState } from "./draft/use-editor-state.ts";
import { useEditorStore } from "./draft/use-editor-store.ts";

/** Back and forward, each with what it takes back or does again. */
export function UndoButtons() {
  const store = useEditorStore();
  const { undo, redo } = useEditorState(({ history }) => history);
  return (
    <span className="wiz-steps">
      <Tooltip title="Undo" text={undo ? `: ${undo}` : ""}>
        <Button
          variant="quiet"
          icon={Undo2}
          aria-label={undo ? `Undo: ${undo}` : "Undo"}
          disabled={undo === null}
          onPress={() => store.undo()}
        />
      </Tooltip>
      <Tooltip title="Redo" text={redo ? `: ${redo}` : ""}>
        <Button
          variant="quiet"
          icon={Redo2}
          aria-label={redo ? `Redo: ${redo}` : "Redo"}
          disabled={redo === null}
          onPress={() => store.redo()}
        />
      </Tooltip>
    </span>
  );
}

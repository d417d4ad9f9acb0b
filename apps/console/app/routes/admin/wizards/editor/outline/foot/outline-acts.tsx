import { Button, Tooltip } from "@boardwalk/ui";
import {
  Archive,
  ArchiveRestore,
  ArrowDown,
  ArrowUp,
  Copy,
  FolderInput,
  ListChecks,
  type LucideIcon,
  Trash2,
} from "lucide-react";
import { useEditorState } from "../../draft/use-editor-state.ts";
import { isArchived } from "../edits/is-archived.ts";

export interface OutlineActsProps {
  /** A tap takes one more, or leaves it: a finger has no Shift. */
  takesSeveral: boolean;
  onTakeSeveral: (takes: boolean) => void;
  onMove: (step: "back" | "on") => void;
  onMoveTo: () => void;
  onDuplicate: () => void;
  onArchive: () => void;
  onRemove: () => void;
}

/** What can be done to what is taken, by buttons: for a finger, and for whoever knows no keys. */
export function OutlineActs({ takesSeveral, onTakeSeveral, ...acts }: OutlineActsProps) {
  const { onMove, onMoveTo, onDuplicate, onArchive, onRemove } = acts;
  const count = useEditorState(({ selection }) => selection.length);
  const archived = useEditorState(({ definition, selection }) => isArchived(definition, selection));
  if (count === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div className="outline-acts" role="group" aria-label={count === 1 ? "What is taken" : `${count} things are taken`}>
      {count > 1 && <span className="outline-count">{count} taken</span>}
      <span className="only-phone">
        <Button
          variant="quiet"
          size="sm"
          icon={ListChecks}
          aria-label="Take several"
          aria-pressed={takesSeveral}
          onPress={() => onTakeSeveral(!takesSeveral)}
        />
      </span>
      <Act icon={ArrowUp} label="Move up" keys="Alt ↑" onPress={() => onMove("back")} />
      <Act icon={ArrowDown} label="Move down" keys="Alt ↓" onPress={() => onMove("on")} />
      <Act icon={FolderInput} label="Move to…" onPress={onMoveTo} />
      <Act icon={Copy} label="Duplicate" keys="⌘ or Ctrl D" onPress={onDuplicate} />
      <Act
        icon={archived ? ArchiveRestore : Archive}
        label={archived ? "Take back from the archive" : "Archive"}
        onPress={onArchive}
      />
      <Act icon={Trash2} label="Remove" keys="Delete" onPress={onRemove} />
    </div>
  );
}

function Act({ icon, label, keys, onPress }: { icon: LucideIcon; label: string; keys?: string; onPress: () => void }) {
  return (
    <Tooltip title={label} text={keys && ` ${keys}`}>
      <Button variant="quiet" size="sm" icon={icon} aria-label={label} onPress={onPress} />
    </Tooltip>
  );
}

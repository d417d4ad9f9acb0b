import { changeField, duplicateThings, removeThings } from "@boardwalk/engine/editing";
import { Button } from "@boardwalk/ui";
import { Archive, ArchiveRestore, Copy, Trash2 } from "lucide-react";
import { useEditorStore } from "../../draft/use-editor-store.ts";
import { useSay } from "../../draft/use-say.ts";
import { removedInWords } from "./removed-in-words.ts";

export interface ThingHeadProps {
  at: string;
  name: string;
  /** Such as `option`. */
  kind: string;
  isActive: boolean;
}

/** What is inspected, and what can be done with the whole of it. */
export function ThingHead({ at, name, kind, isActive }: ThingHeadProps) {
  const store = useEditorStore();
  const say = useSay();
  return (
    <div className="pane-head insp-head">
      <h2 title={name}>
        <span>{name}</span> <span className="faint">{isActive ? kind : `${kind}, archived`}</span>
      </h2>
      <Button
        variant="quiet"
        size="sm"
        icon={Copy}
        aria-label="Duplicate"
        onPress={() => {
          if (!store.edit(duplicateThings(store.getState().definition, [at]))) say(`${name} duplicated.`);
        }}
      />
      <Button
        variant="quiet"
        size="sm"
        icon={isActive ? Archive : ArchiveRestore}
        aria-label={isActive ? "Archive" : "Take back from the archive"}
        onPress={() => {
          const refusal = store.edit(changeField(store.getState().definition, at, "active", !isActive));
          if (!refusal) say(isActive ? `${name} archived: walks do not see it.` : `${name} is back.`);
        }}
      />
      <Button
        variant="quiet"
        size="sm"
        icon={Trash2}
        aria-label="Remove"
        onPress={() => {
          const { definition } = store.getState();
          const words = removedInWords(definition, [at]);
          if (store.edit(removeThings(definition, [at]))) return;
          const parent = at.split(".").slice(0, -1).join(".");
          store.select(parent === "" ? [] : [parent]);
          say(words);
        }}
      />
    </div>
  );
}

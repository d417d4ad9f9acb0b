import type { JsonValue } from "@boardwalk/engine";
import { Button, Icon } from "@boardwalk/ui";
import { GitMerge } from "lucide-react";
import { useId } from "react";
import { useEditorState } from "./draft/use-editor-state.ts";
import { useEditorStore } from "./draft/use-editor-store.ts";

/** Where two met: both side by side, until somebody says which holds. */
export function ConflictStrip() {
  const store = useEditorStore();
  const conflict = useEditorState((state) => state.conflict);
  const titleId = useId();
  if (conflict === null) return null;
  const { words, values, by, refusal, canKeepMine } = conflict;
  return (
    <section className="strip" aria-labelledby={titleId}>
      <Icon icon={GitMerge} />
      <div className="strip-says" role="alert">
        <h2 id={titleId}>{by === null ? "Not saved yet" : `${by} changed this too`}</h2>
        <p>{values === null ? refusal.message : words}</p>
        <dl className="met">
          <div>
            <dt>Yours</dt>
            <dd>{values === null ? words : <Value value={values.mine} />}</dd>
          </div>
          <div>
            <dt>{by === null ? "There now" : `By ${by}`}</dt>
            <dd>{values === null ? "Stays as it is now" : <Value value={values.theirs} />}</dd>
          </div>
        </dl>
      </div>
      <div className="strip-acts">
        {canKeepMine && (
          <Button variant="main" size="sm" onPress={() => store.settle("mine")}>
            Keep mine
          </Button>
        )}
        <Button variant="line" size="sm" onPress={() => store.settle("theirs")}>
          {canKeepMine ? "Take theirs" : "Let mine go"}
        </Button>
      </div>
    </section>
  );
}

function Value({ value }: { value: JsonValue }) {
  if (value === null || value === "") return <em className="faint">nothing</em>;
  if (typeof value === "boolean") return <>{value ? "Yes" : "No"}</>;
  if (typeof value === "object") return <code>{JSON.stringify(value, null, 1)}</code>;
  return <>{String(value)}</>;
}

import { Icon } from "@boardwalk/ui";
import { Route } from "lucide-react";

export interface ChangedNoteProps {
  readonly sentences: readonly string[];
}

/** What the last answer changed on the way ahead. It stands in the page empty, for scripts to fill. */
export function ChangedNote({ sentences }: ChangedNoteProps) {
  return (
    <div className="changed" role="status" data-changed hidden={sentences.length === 0}>
      <Icon icon={Route} />
      <p>
        <span data-changed-words>{sentences.join(" ")}</span>{" "}
        <button type="button" className="link-btn" data-undo hidden>
          Undo
        </button>
      </p>
    </div>
  );
}

import { buttonClass, Icon } from "@boardwalk/ui";
import { CloudOff } from "lucide-react";
import { paths } from "../../../../paths.ts";
import { useEditorState } from "./draft/use-editor-state.ts";
import { useEditorStore } from "./draft/use-editor-store.ts";

/** The way in again, and what became of the work meanwhile. */
export function SignedOutStrip({ wizardKey }: { wizardKey: string }) {
  const store = useEditorStore();
  const kind = useEditorState(({ saving }) => saving.kind);
  if (kind !== "signed-out" && kind !== "gone") return null;
  const at = store.getState().selection.join(",") || null;
  return (
    <section className="strip strip-out" aria-label="Not saved">
      <Icon icon={CloudOff} />
      <div className="strip-says" role="alert">
        <h2>{kind === "gone" ? "This wizard is not here any more" : "You were signed out"}</h2>
        <p>
          {kind === "gone"
            ? "It was deleted, has another key, or is not yours to edit any more. What is not saved is kept in this browser, and offered where you open it again."
            : "What you do is kept in this browser. Sign in here or in another tab, and it is saved."}
        </p>
      </div>
      {kind === "signed-out" && (
        <div className="strip-acts">
          <a className={buttonClass("main", "sm")} href={paths.login(paths.wizard(wizardKey, { at }))}>
            Sign in
          </a>
        </div>
      )}
    </section>
  );
}

import type { Definition } from "@boardwalk/engine";
import { thingAt } from "@boardwalk/engine/editing";
import { Avatar } from "@boardwalk/ui";
import { listInWords } from "@boardwalk/web/list-in-words";
import type { OtherEditor } from "./draft/editor-state.ts";
import { useEditorState } from "./draft/use-editor-state.ts";
import { useEditorStore } from "./draft/use-editor-store.ts";
import { nameOf } from "./outline/rows/name-of.ts";

const MOST = 4;

/** Who else has this wizard open, and what they have in hand. */
export function EditorsHere({ you }: { you: { readonly name: string } }) {
  const store = useEditorStore();
  const editors = useEditorState((state) => state.editors);
  if (editors.length === 0) return null;
  const { definition } = store.getState();
  const where = editors.map((editor) => whereIs(editor, definition));
  return (
    <span className="faces" role="img" aria-label={`Here now: ${listInWords(["you", ...where])}`}>
      <span title="You">
        <Avatar name={you.name} />
      </span>
      {editors.slice(0, MOST).map(({ id, name, avatar }, index) => (
        <span key={id} title={where[index]}>
          <Avatar name={name} photo={avatar} />
        </span>
      ))}
      {editors.length > MOST && <span className="faces-more">+{editors.length - MOST}</span>}
    </span>
  );
}

function whereIs({ name, at }: OtherEditor, definition: Definition): string {
  const found = at === null ? null : thingAt(definition, at);
  if (found === null) return name;
  return `${name}, in ${nameOf(found.thing)}`;
}

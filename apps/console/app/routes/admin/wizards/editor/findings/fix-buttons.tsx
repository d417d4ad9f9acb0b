import { useEditorStore } from "../draft/use-editor-store.ts";
import { useSay } from "../draft/use-say.ts";
import type { PlacedFinding } from "./findings.ts";

/** What would mend it, each by one press. */
export function FixButtons({ fixes }: Pick<PlacedFinding, "fixes">) {
  const store = useEditorStore();
  const say = useSay();
  return (
    <>
      {fixes.map(({ label, command }) => (
        <button
          key={label}
          type="button"
          className="link-btn"
          onClick={() => say(store.edit(command)?.message ?? `${label}: done.`)}
        >
          {label}
        </button>
      ))}
    </>
  );
}

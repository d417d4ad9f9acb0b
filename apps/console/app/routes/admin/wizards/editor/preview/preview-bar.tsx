import type { Definition } from "@boardwalk/engine";
import { Button, Segments, Tag } from "@boardwalk/ui";
import { useSearchParams } from "@remix-run/react";
import { RotateCcw } from "lucide-react";
import { useId } from "react";
import { frameSizeOf, frameSizes } from "./frame/frame-sizes.ts";
import type { Beginning } from "./walk/begin-walk.ts";

export interface PreviewBarProps {
  readonly definition: Definition;
  readonly step: string | null;
  readonly by: Beginning["by"];
  readonly onRestart: () => void;
}

/** Where the walk begins, how wide its page is, and once more from there. */
export function PreviewBar({ definition, by, onRestart }: PreviewBarProps) {
  const [address, setAddress] = useSearchParams();
  const id = useId();
  const size = frameSizeOf(address.get("width"));
  const steps = definition.steps.filter(({ active }) => active);
  const change = (name: string, value: string | null) => {
    // The address as it is now: what is selected is written past the router.
    const next = new URLSearchParams(window.location.search);
    if (value === null) next.delete(name);
    else next.set(name, value);
    if (name === "step") next.delete("witness");
    setAddress(next, { replace: true, preventScrollReset: true });
  };
  return (
    <div className="preview-bar">
      {steps.length > 0 && (
        <>
          <label htmlFor={id}>Begin at</label>
          <select
            id={id}
            className="input preview-begin"
            value={address.get("step") ?? steps[0]?.key ?? ""}
            onChange={({ target }) => change("step", target.value === steps[0]?.key ? null : target.value)}
          >
            {steps.map(({ key, title, name }, index) => (
              <option key={key} value={key}>
                {index + 1} {title ?? name}
              </option>
            ))}
          </select>
        </>
      )}
      <Button variant="quiet" size="sm" icon={RotateCcw} onPress={onRestart}>
        Restart
      </Button>
      <Segments
        label="Width of the page"
        items={frameSizes.map(({ id: one, label }) => ({
          id: one,
          label,
          current: one === size.id,
          onPress: () => change("width", one === frameSizes[0]?.id ? null : one),
        }))}
      />
      <p className="preview-note">
        <Tag>Counts nowhere</Tag> {noteOf(by)}
      </p>
    </div>
  );
}

function noteOf(by: Beginning["by"]): string {
  if (by === "cut") return "What comes before this step is left out, so nothing that it decides is hidden.";
  return by === "witness" ? "Begun with the answers of a finding." : "Nothing that is answered here is kept.";
}

import { Icon } from "@boardwalk/ui";
import { GripVertical } from "lucide-react";
import { forwardRef } from "react";
import { useEditorStore } from "../../draft/use-editor-store.ts";
import type { Carried } from "../moving/carried.ts";
import { carriedInWords } from "../moving/carried-in-words.ts";

/** What is on its way, under the pointer or in the place that it would have. */
export const MoveChip = forwardRef<HTMLDivElement, { carried: Carried; inPlace?: boolean }>(function MoveChip(
  { carried, inPlace = false },
  ref,
) {
  const { definition } = useEditorStore().getState();
  return (
    <div ref={ref} className="dragging" data-in-place={inPlace || undefined} aria-hidden="true">
      <Icon icon={GripVertical} />
      <span className="clip">{carriedInWords(definition, carried)}</span>
    </div>
  );
});

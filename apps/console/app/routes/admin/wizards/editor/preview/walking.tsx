import { useParams, useSearchParams } from "@remix-run/react";
import { useState } from "react";
import { useEditorState } from "../draft/use-editor-state.ts";
import { useEditorStore } from "../draft/use-editor-store.ts";
import { Frame } from "./frame/frame.tsx";
import { frameSizeOf } from "./frame/frame-sizes.ts";
import { PreviewBar } from "./preview-bar.tsx";
import { usePreviewWalk } from "./walk/use-preview-walk.ts";
import { WalkPage } from "./walk/walk-page.tsx";
import { whyMarks } from "./why/why-marks.tsx";
import { WhyPanel } from "./why/why-panel.tsx";

/** The page in its frame, what it is begun with above it, and the reasons beside it. */
export function Walking() {
  const { key = "" } = useParams();
  const [address] = useSearchParams();
  const store = useEditorStore();
  const draft = useEditorState(({ definition }) => definition);
  const selected = useEditorState(({ selection }) => selection.at(-1) ?? null);
  const { definition, walk, state, foreseen, step, by, act, restart } = usePreviewWalk(draft);
  const [locale] = useState(() => navigator.language);
  const prices = { currency: draft.settings.currency, locale };
  const onAsk = (at: string) => store.select([at]);
  // What was selected on another step is no question about this page.
  const asked = selected !== null && (selected.split(".")[0] === step || !selected.includes(".")) ? selected : null;
  return (
    <div className="preview">
      <PreviewBar definition={draft} step={step} by={by} onRestart={restart} />
      <Frame size={frameSizeOf(address.get("width"))} title={`Preview of ${draft.name}`}>
        <WalkPage
          definition={definition}
          walk={walk}
          state={state}
          foreseen={foreseen}
          prices={prices}
          slots={whyMarks(definition, asked, onAsk)}
          act={act}
        />
      </Frame>
      <WhyPanel
        draft={draft}
        definition={definition}
        document={walk.document}
        state={state}
        step={step}
        at={asked}
        wizardKey={key}
        prices={prices}
        onAsk={onAsk}
      />
    </div>
  );
}

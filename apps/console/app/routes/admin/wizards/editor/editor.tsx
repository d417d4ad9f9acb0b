import "./editor.css";
import { FailurePart, failureMeta, pageMeta } from "@boardwalk/doors/frame";
import { parse } from "@boardwalk/engine";
import { type MetaFunction, Outlet, type ShouldRevalidateFunction, useLoaderData, useLocation } from "@remix-run/react";
import { useState } from "react";
import { paths } from "../../../../paths.ts";
import { ConflictStrip } from "./conflict-strip.tsx";
import { browserPort } from "./draft/browser-port.ts";
import { createEditorStore } from "./draft/create-editor-store.ts";
import { existingOf } from "./draft/existing-of.ts";
import { SayRegion } from "./draft/say-region.tsx";
import { StoreContext } from "./draft/store-context.ts";
import { EditorHead } from "./editor-head.tsx";
import { EDITOR_SHORTCUTS } from "./editor-shortcuts.ts";
import { LeftBehindStrip } from "./left-behind-strip.tsx";
import type { EditorLoaded, loadEditor } from "./load-editor.ts";
import type { EditorClock } from "./saving-state.tsx";
import { selectionOf } from "./selection-of.ts";
import { SignedOutStrip } from "./signed-out-strip.tsx";
import { useOpenEditor } from "./use-open-editor.ts";
import { useSelectionInAddress } from "./use-selection-in-address.ts";
import { useUndoKeys } from "./use-undo-keys.ts";

export { passOnHeaders as headers } from "@boardwalk/web";
export { refuseForm as action } from "../../refuse-form.ts";
export { loadEditor as loader } from "./load-editor.ts";

export const handle = { shortcuts: EDITOR_SHORTCUTS };

export const meta: MetaFunction<typeof loadEditor> = ({ error, data }) =>
  error ? failureMeta(error) : pageMeta(data?.wizard.name ?? "Wizards");

// The draft is the store's once it is here: what it loads afresh, it asks for itself.
export const shouldRevalidate: ShouldRevalidateFunction = ({ currentParams, nextParams }) =>
  currentParams["key"] !== nextParams["key"];

export default function Editor() {
  const loaded = useLoaderData<typeof loadEditor>();
  return <Editing key={loaded.wizard.key} {...loaded} />;
}

function Editing({ wizard, document, revision, history, published, you, clock }: EditorLoaded) {
  const { search } = useLocation();
  const [store] = useState(() => {
    const parsed = parse(document);
    if (!parsed.ok) throw new Error(`The draft does not parse: ${parsed.errors[0]?.message}`);
    const { definition } = parsed;
    const selection = existingOf(selectionOf(search), definition);
    return createEditorStore({ definition, revision, history, published, selection }, browserPort(wizard, you.id));
  });
  useOpenEditor(store, (pathname) => isEditing(pathname, wizard.key));
  return (
    <StoreContext.Provider value={store}>
      <SayRegion>
        <div className="editor">
          <EditorHead wizard={wizard} you={you} clock={clock} />
          <EditorStrips wizardKey={wizard.key} clock={clock} />
          <main id="main" className="editor-main">
            <Outlet />
          </main>
        </div>
      </SayRegion>
    </StoreContext.Provider>
  );
}

/** What has to be said or asked, above what is edited. */
function EditorStrips({ wizardKey, clock }: { wizardKey: string; clock: EditorClock }) {
  useUndoKeys();
  useSelectionInAddress();
  return (
    <div className="strips">
      <SignedOutStrip wizardKey={wizardKey} />
      <ConflictStrip />
      <LeftBehindStrip clock={clock} />
    </div>
  );
}

function isEditing(pathname: string, key: string): boolean {
  return [paths.wizard(key), paths.wizardFlow(key), paths.wizardPreview(key)].includes(pathname);
}

export { FailurePart as ErrorBoundary };

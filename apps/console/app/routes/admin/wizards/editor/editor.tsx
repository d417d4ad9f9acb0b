import "./editor.css";
import { FailurePart, failureMeta, pageMeta } from "@boardwalk/doors/frame";
import { parse } from "@boardwalk/engine";
import { type MetaFunction, Outlet, type ShouldRevalidateFunction, useLoaderData, useLocation } from "@remix-run/react";
import { useState } from "react";
import { createEditorStore } from "./draft/create-editor-store.ts";
import { SayRegion } from "./draft/say-region.tsx";
import { StoreContext } from "./draft/store-context.ts";
import { EditorHead } from "./editor-head.tsx";
import type { EditorLoaded, loadEditor } from "./load-editor.ts";
import { selectionOf } from "./selection-of.ts";

export { passOnHeaders as headers } from "@boardwalk/web";
export { refuseForm as action } from "../../refuse-form.ts";
export { loadEditor as loader } from "./load-editor.ts";

export const meta: MetaFunction<typeof loadEditor> = ({ error, data }) =>
  error ? failureMeta(error) : pageMeta(data?.wizard.name ?? "Wizards");

// The draft is the store's once it is here: what it loads afresh, it asks for itself.
export const shouldRevalidate: ShouldRevalidateFunction = ({ currentParams, nextParams }) =>
  currentParams["key"] !== nextParams["key"];

export default function Editor() {
  const loaded = useLoaderData<typeof loadEditor>();
  return <Editing key={loaded.wizard.key} {...loaded} />;
}

function Editing({ wizard, document, revision }: EditorLoaded) {
  const { search } = useLocation();
  const [store] = useState(() => {
    const parsed = parse(document);
    if (!parsed.ok) throw new Error(`The draft does not parse: ${parsed.errors[0]?.message}`);
    const history = { undo: null, redo: null };
    return createEditorStore({
      definition: parsed.definition,
      revision,
      history,
      selection: selectionOf(search),
      published: [],
    });
  });
  return (
    <StoreContext.Provider value={store}>
      <SayRegion>
        <div className="editor">
          <EditorHead wizard={wizard} />
          <main id="main" className="editor-main">
            <Outlet />
          </main>
        </div>
      </SayRegion>
    </StoreContext.Provider>
  );
}

export { FailurePart as ErrorBoundary };

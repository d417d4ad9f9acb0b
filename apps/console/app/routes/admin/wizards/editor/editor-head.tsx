import { buttonClass } from "@boardwalk/ui";
import { Link, useLocation } from "@remix-run/react";
import { paths } from "../../../../paths.ts";
import { WizardHead, type WizardPage } from "../wizard-head.tsx";
import { useEditorState } from "./draft/use-editor-state.ts";
import { EditorsHere } from "./editors-here.tsx";
import type { EditorLoaded } from "./load-editor.ts";
import { SavingState } from "./saving-state.tsx";
import { UndoButtons } from "./undo-buttons.tsx";

/** The bar above edit, flow and preview. */
export function EditorHead({ wizard, you, clock }: Pick<EditorLoaded, "wizard" | "you" | "clock">) {
  const name = useEditorState(({ definition }) => definition.name);
  const { pathname } = useLocation();
  return (
    <WizardHead
      wizard={{ ...wizard, name }}
      current={pageAt(pathname, wizard.key)}
      acts={
        <>
          <SavingState clock={clock} />
          <EditorsHere you={you} />
          <UndoButtons />
          <Link className={buttonClass("main")} to={paths.wizardPublish(wizard.key)}>
            Publish…
          </Link>
        </>
      }
    />
  );
}

function pageAt(pathname: string, key: string): WizardPage {
  if (pathname === paths.wizardFlow(key)) return "flow";
  return pathname === paths.wizardPreview(key) ? "preview" : "edit";
}

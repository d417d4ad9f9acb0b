import { useEditorState } from "../../draft/use-editor-state.ts";
import { FieldGroup } from "../fields/field-group.tsx";
import { SwitchGroup } from "../fields/switch-group.tsx";
import { WIZARD_FIELDS, WIZARD_LIVE, WIZARD_WALKS } from "../fields/wizard-fields.ts";

export function WizardInspector() {
  const name = useEditorState(({ definition }) => definition.name);
  return (
    <>
      <div className="pane-head insp-head">
        <h2 title={name}>
          <span>{name}</span> <span className="faint">wizard</span>
        </h2>
      </div>
      <section className="insp" aria-label="Wizard">
        <FieldGroup at={null} fields={WIZARD_FIELDS} />
      </section>
      <section className="insp" aria-label="Walks">
        <h3>Walks</h3>
        <FieldGroup at={null} fields={WIZARD_WALKS} />
      </section>
      <section className="insp" aria-label="Who may walk it">
        <h3>
          Who may walk it <span className="vers-note">holds at once</span>
        </h3>
        <SwitchGroup at={null} switches={WIZARD_LIVE} />
      </section>
    </>
  );
}

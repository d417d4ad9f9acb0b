import { SectionHead, Table, Tag } from "@boardwalk/ui";
import type { WizardLoaded } from "./load-wizard.ts";

const COLUMNS = [
  { key: "name", label: "Step" },
  { key: "asks", label: "Asks" },
  { key: "leads", label: "Rules", numeric: true, onlyWide: true },
] as const;

/** The draft from above: its steps in order, and what each asks. */
export function WizardSteps({ steps, moreSteps }: Pick<WizardLoaded, "steps" | "moreSteps">) {
  const rows = steps.map((step, at) => ({
    id: step.key,
    cells: {
      name: (
        <span className="lines">
          <span>
            <span className="faint num">{at + 1}</span> {step.name}
          </span>
          {step.title !== null && step.title !== step.name && <span className="hint">{step.title}</span>}
          {step.notes.length > 0 && (
            <span className="row-flex wrap">
              {step.notes.map((note) => (
                <Tag key={note}>{note}</Tag>
              ))}
            </span>
          )}
        </span>
      ),
      asks: step.asks.length > 0 ? step.asks.join(", ") : <em className="faint">nothing</em>,
      leads: step.leads > 0 ? step.leads : null,
    },
  }));
  return (
    <section aria-labelledby="steps-head">
      <SectionHead id="steps-head" title="Steps" />
      {rows.length > 0 ? (
        <Table caption="Steps of the draft, in order" columns={COLUMNS} rows={rows} />
      ) : (
        <p className="hint">This draft has no steps yet.</p>
      )}
      {moreSteps > 0 && <p className="hint">and {moreSteps} more</p>}
    </section>
  );
}

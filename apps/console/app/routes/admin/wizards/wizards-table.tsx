import { Moment, submitOnce } from "@boardwalk/doors/frame";
import { Button, SkeletonRows, State, Table } from "@boardwalk/ui";
import { Form, useNavigation } from "@remix-run/react";
import { paths } from "../../../paths.ts";
import { useListWaits } from "../../../use-list-waits.ts";
import type { WizardsLoaded } from "./load-wizards.ts";
import { Spark } from "./spark.tsx";
import type { WizardInWords } from "./wizard-in-words.ts";
import { WizardMenu } from "./wizard-menu.tsx";
import type { ShownWizardsFilter } from "./wizards-filter-of.ts";

export interface WizardsTableProps {
  wizards: WizardInWords[];
  filter: ShownWizardsFilter;
  /** Of all that the filter finds. */
  sums: WizardsLoaded["sums"];
}

export function WizardsTable({ wizards, filter, sums }: WizardsTableProps) {
  const waits = useListWaits();
  const isBusy = useNavigation().formMethod === "POST";
  const columns = columnsOf(filter);
  if (waits) return <SkeletonRows caption="Wizards, loading" columns={columns} rows={wizards.length} lines={2} />;
  const isArchive = filter.state === "archived";
  return (
    // What was done to those ticked leaves none ticked.
    <Form
      key={wizards.map(({ key, state }) => `${key} ${state.says}`).join()}
      method="post"
      action={paths.wizards()}
      onSubmit={submitOnce(isBusy)}
    >
      <Table
        caption="Wizards"
        columns={columns}
        rows={wizards.map(rowOf)}
        foot={{
          name: sums.wizards,
          starts: sums.starts,
          completed: sums.completions,
          rate: sums.rate && <b className="num spark-sum">{sums.rate}</b>,
        }}
        selection={{ name: "keys", actions: isArchive ? <Act intent="unarchive">Take back</Act> : <Acts /> }}
      />
    </Form>
  );
}

function Acts() {
  return (
    <>
      <Act intent="on">Switch on</Act>
      <Act intent="off">Switch off</Act>
      <Act intent="copy">Copy</Act>
      <Act intent="archive">Archive</Act>
    </>
  );
}

function Act({ intent, children }: { intent: string; children: string }) {
  return (
    <Button type="submit" variant="quiet" name="intent" value={intent}>
      {children}
    </Button>
  );
}

function rowOf(wizard: WizardInWords) {
  return {
    id: wizard.key,
    href: paths.wizard(wizard.key),
    name: wizard.name,
    cells: {
      name: (
        <span className="lines">
          <span className="clip">{wizard.name}</span>
          <span className="hint clip">
            {wizard.key} · {wizard.organization}
          </span>
        </span>
      ),
      state: (
        <span className="lines">
          <State tone={wizard.state.tone}>{wizard.state.says}</State>
          {wizard.also && <span className="hint">{wizard.also}</span>}
        </span>
      ),
      starts: wizard.starts ?? <em className="faint">not yet</em>,
      completed: wizard.completions,
      rate: wizard.starts !== null && (
        <span className="spark-cell">
          <Spark days={wizard.days} says={wizard.daysSay} />
          <b className="num">{wizard.rate}</b>
        </span>
      ),
      average: wizard.average,
      edited: (
        <span className="lines">
          <span className="clip">{wizard.editedBy}</span>
          <span className="hint">
            <Moment when={wizard.edited} />
          </span>
        </span>
      ),
      more: <WizardMenu wizard={wizard} />,
    },
  };
}

/** A head sorts by its column, and turns the order round where it is sorted by already. */
function columnsOf(filter: ShownWizardsFilter) {
  const sort = (key: "name" | "starts" | "completed" | "rate" | "edited", first: "ascending" | "descending") => {
    const [ascending, descending] = [key, `-${key}`];
    const direction =
      filter.sort === ascending ? "ascending" : filter.sort === descending ? "descending" : ("none" as const);
    const next = direction === "none" ? first : direction === "ascending" ? "descending" : "ascending";
    return {
      href: paths.wizards({ ...filter, sort: next === "ascending" ? ascending : descending }),
      direction,
    } as const;
  };
  return [
    { key: "name", label: "Name", sort: sort("name", "ascending") },
    { key: "state", label: "State" },
    { key: "starts", label: "Starts", numeric: true, sort: sort("starts", "descending") },
    { key: "completed", label: "Completed", numeric: true, sort: sort("completed", "descending"), onlyWide: true },
    { key: "rate", label: "Completion, 30 days", sort: sort("rate", "descending") },
    { key: "average", label: "Average", numeric: true, onlyWide: true },
    { key: "edited", label: "Edited", sort: sort("edited", "descending"), onlyWide: true },
    { key: "more", label: "More", onlyWide: true },
  ] as const;
}

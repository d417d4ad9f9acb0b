import { SectionHead, Table } from "@boardwalk/ui";
import type { Change } from "./changes-of.ts";

export function AuditChanges({ changes, hasBefore }: { changes: readonly Change[]; hasBefore: boolean }) {
  const columns = hasBefore
    ? [
        { key: "field", label: "Field" },
        { key: "before", label: "Before" },
        { key: "after", label: "After" },
      ]
    : [
        { key: "field", label: "Field" },
        { key: "after", label: "Value" },
      ];
  const rows = changes.map(({ field, before, after, isChanged }) => ({
    id: field,
    cells: {
      field: hasBefore && !isChanged ? <span className="muted">{field}, unchanged</span> : field,
      before: <Value text={before} />,
      after: <Value text={after} />,
    },
  }));
  const title = hasBefore ? "Before and after" : "Written down with it";
  return (
    <section className="audit-changes" aria-labelledby="changes">
      <SectionHead id="changes" title={title} />
      <Table caption={title} columns={columns} rows={rows} />
    </section>
  );
}

function Value({ text }: { text: string | null }) {
  if (text === null) return <em className="faint">nothing</em>;
  return <span className="audit-value">{text}</span>;
}

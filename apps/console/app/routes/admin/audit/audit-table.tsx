import { SkeletonRows, Table } from "@boardwalk/ui";
import { type AuditAddress, paths } from "../../../paths.ts";
import { useListWaits } from "../../../use-list-waits.ts";
import type { AuditEntryInWords } from "./audit-entry-in-words.ts";
import { shortId } from "./short-id.ts";

const COLUMNS = [
  { key: "action", label: "What" },
  { key: "target", label: "Done to" },
  { key: "who", label: "Who" },
  { key: "when", label: "When" },
  { key: "address", label: "Address", onlyWide: true },
] as const;

export function AuditTable({ entries, asked }: { entries: AuditEntryInWords[]; asked: AuditAddress }) {
  const waits = useListWaits();
  if (waits) return <SkeletonRows caption="Audit log, loading" columns={COLUMNS} rows={entries.length} lines={2} />;
  const rows = entries.map((entry) => ({
    id: entry.id,
    href: paths.auditEntry(entry.id, asked),
    cells: {
      action: entry.action,
      target: entry.target && (
        <span>
          {entry.target.kind} <span className="muted">{entry.target.name ?? shortId(entry.target.id)}</span>
        </span>
      ),
      who: <Who who={entry.who} isBySystem={entry.isBySystem} />,
      when: (
        <time className="num" dateTime={entry.when.iso} title={entry.when.exact}>
          {entry.at}
        </time>
      ),
      address: entry.address && <span className="num">{entry.address}</span>,
    },
  }));
  return <Table caption="Audit log, newest first" columns={COLUMNS} rows={rows} />;
}

function Who({ who, isBySystem }: Pick<AuditEntryInWords, "who" | "isBySystem">) {
  if (!who) return <em className="faint">{isBySystem ? "the system" : "no account"}</em>;
  return (
    <span className="lines">
      <span className="clip" title={who.name}>
        {who.name}
      </span>
      {who.email && <span className="hint">{who.email}</span>}
    </span>
  );
}

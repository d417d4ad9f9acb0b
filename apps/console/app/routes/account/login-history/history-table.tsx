import { Moment } from "@boardwalk/doors/frame";
import { SkeletonRows, State, Table } from "@boardwalk/ui";
import { useListWaits } from "../../../use-list-waits.ts";
import type { LoginEntryInWords } from "./login-entry-in-words.ts";

const COLUMNS = [
  { key: "what", label: "What" },
  { key: "when", label: "When" },
  { key: "how", label: "How" },
  { key: "device", label: "Device" },
  { key: "place", label: "Place" },
] as const;

export function HistoryTable({ entries }: { entries: LoginEntryInWords[] }) {
  const waits = useListWaits();
  if (waits) return <SkeletonRows caption="Login history, loading" columns={COLUMNS} rows={entries.length} lines={2} />;
  const rows = entries.map((entry) => ({
    id: entry.id,
    cells: {
      what: <What entry={entry} />,
      when: (
        <span className="lines entry-when">
          <span className="num">{entry.at}</span>
          <span className="hint">
            <Moment when={entry.when} />
          </span>
        </span>
      ),
      how: entry.method,
      device: entry.device,
      place: entry.place,
    },
  }));
  return <Table caption="Login history, newest first" columns={COLUMNS} rows={rows} />;
}

function What({ entry: { event, tone, reason } }: { entry: LoginEntryInWords }) {
  return (
    <span className="lines">
      <State tone={tone}>{event}</State>
      {reason && <span className="hint">{reason}</span>}
    </span>
  );
}

import { Table } from "@boardwalk/ui";
import type { differingSettings } from "./differing-settings.ts";

const COLUMNS = [
  { key: "what", label: "Setting" },
  { key: "theirs", label: "As it is now" },
  { key: "yours", label: "Yours" },
] as const;

/** What two authors set otherwise, side by side. */
export function SettingsConflict({ rows }: { rows: ReturnType<typeof differingSettings> }) {
  return (
    <Table
      caption="What differs: as it is now, and yours"
      columns={COLUMNS}
      rows={rows.map(({ field, label, theirs, yours }) => ({ id: field, cells: { what: label, theirs, yours } }))}
    />
  );
}

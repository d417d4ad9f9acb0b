import { Moment } from "@boardwalk/doors/frame";
import { SectionHead, State, Table } from "@boardwalk/ui";
import type { WalkLoaded } from "./load-walk.ts";

const COLUMNS = [
  { key: "link", label: "Link" },
  { key: "rights", label: "Whoever has it may" },
  { key: "uses", label: "Uses", numeric: true },
  { key: "state", label: "State" },
  { key: "created", label: "Made", onlyWide: true },
] as const;

export function WalkShares({ shares }: Pick<WalkLoaded, "shares">) {
  const rows = shares.map(({ id, prefix, sharedWith, rights, uses, isOpen, created, expires }) => ({
    id,
    cells: {
      link: (
        <span className="lines">
          <span className="code">{prefix}…</span>
          <span className="hint clip">{sharedWith === null ? "For anyone" : `For ${sharedWith}`}</span>
        </span>
      ),
      rights,
      uses,
      state: (
        <span className="lines">
          <State tone={isOpen ? "live" : "closed"}>{isOpen ? "Open" : "Ended"}</State>
          {isOpen && expires && (
            <span className="hint">
              until <time dateTime={expires.iso}>{expires.exact}</time>
            </span>
          )}
        </span>
      ),
      created: <Moment when={created} />,
    },
  }));
  return (
    <section aria-labelledby="shares-head">
      <SectionHead id="shares-head" title="Shared" />
      {rows.length > 0 ? (
        <Table caption="Links by which this walk is shared" columns={COLUMNS} rows={rows} />
      ) : (
        <p className="hint">The walker has shared it with nobody.</p>
      )}
    </section>
  );
}

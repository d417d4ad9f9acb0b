import { Moment } from "@boardwalk/doors/frame";
import { Pages, SectionHead, State, Table } from "@boardwalk/ui";
import { paths } from "../../../paths.ts";
import type { UserLoaded } from "./load-user.ts";

const COLUMNS = [
  { key: "what", label: "What" },
  { key: "when", label: "When" },
  { key: "how", label: "How" },
  { key: "device", label: "Device" },
  { key: "place", label: "Place" },
] as const;

export function UserSignIns({
  user,
  signIns: { entries, page, pages, total, count },
}: Pick<UserLoaded, "user" | "signIns">) {
  const rows = entries.map((entry) => ({
    id: entry.id,
    cells: {
      what: (
        <span className="lines">
          <State tone={entry.tone}>{entry.event}</State>
          {entry.reason && <span className="hint">{entry.reason}</span>}
        </span>
      ),
      when: <Moment when={entry.when} />,
      how: entry.method,
      device: entry.device,
      place: entry.place,
    },
  }));
  return (
    <section aria-labelledby="sign-ins-head">
      <SectionHead
        id="sign-ins-head"
        title="Sign-ins"
        action={total > 0 && <span className="hint">{total === 1 ? "1 entry" : `${count} entries`}</span>}
      />
      {rows.length > 0 ? (
        <Table caption="Sign-ins and tries, newest first" columns={COLUMNS} rows={rows} />
      ) : (
        <p className="hint">They have never signed in, and nobody has tried to.</p>
      )}
      {pages > 1 && <Pages page={page} pages={pages} href={(to) => paths.user(user.id, { page: to })} />}
    </section>
  );
}

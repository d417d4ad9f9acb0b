import { SectionHead, Table, Tag } from "@boardwalk/ui";
import { Moment } from "../../../moment.tsx";
import type { UserSessionInWords } from "./user-session-in-words.ts";

const COLUMNS = [
  { key: "device", label: "Device" },
  { key: "place", label: "Place" },
  { key: "how", label: "How" },
  { key: "used", label: "Last used" },
  { key: "since", label: "Signed in" },
] as const;

export function UserSessions({ sessions }: { sessions: UserSessionInWords[] }) {
  const rows = sessions.map((session) => ({
    id: session.id,
    cells: {
      device: session.name,
      place: (
        <span className="lines">
          <span>
            {session.place} {session.isFirstThere && <Tag tone="caution">first time there</Tag>}
          </span>
          {session.address && <span className="hint num">{session.address}</span>}
        </span>
      ),
      how: session.method,
      used: <Moment when={session.lastUsed} />,
      since: <Moment when={session.signedIn} />,
    },
  }));
  return (
    <section aria-labelledby="sessions-head">
      <SectionHead id="sessions-head" title="Where they are signed in" />
      {rows.length > 0 ? (
        <Table caption="Devices that can use this account, the one used last first" columns={COLUMNS} rows={rows} />
      ) : (
        <p className="hint">No device can use this account now.</p>
      )}
    </section>
  );
}

import { Moment, submitOnce, useSlow } from "@boardwalk/doors/frame";
import { Button, buttonClass, SectionHead, Table, Tag } from "@boardwalk/ui";
import { Form, Link, useNavigation } from "@remix-run/react";
import { paths } from "../../../paths.ts";
import type { UserSessionInWords } from "./user-session-in-words.ts";

const COLUMNS = [
  { key: "device", label: "Device" },
  { key: "place", label: "Place" },
  { key: "how", label: "How" },
  { key: "used", label: "Last used" },
  { key: "since", label: "Signed in" },
] as const;

export interface UserSessionsProps {
  userId: string;
  sessions: UserSessionInWords[];
  mayEnd: boolean;
  isOneself: boolean;
}

export function UserSessions({ userId, sessions, mayEnd, isOneself }: UserSessionsProps) {
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
      end: <EndOne userId={userId} session={session} />,
    },
  }));
  return (
    <section aria-labelledby="sessions-head">
      <SectionHead
        id="sessions-head"
        title={isOneself ? "Where you are signed in" : "Where they are signed in"}
        action={
          isOneself ? (
            <Link className="sm" to={paths.sessions()}>
              Your own devices
            </Link>
          ) : (
            mayEnd &&
            sessions.length > 0 && (
              <Link
                className={buttonClass("danger", "md")}
                to={paths.user(userId, { ask: "sign-out" })}
                preventScrollReset
              >
                Sign out everywhere
              </Link>
            )
          )
        }
      />
      {rows.length > 0 ? (
        <Table
          caption="Devices that can use this account, the one used last first"
          columns={mayEnd ? [...COLUMNS, { key: "end", label: "End it" }] : COLUMNS}
          rows={rows}
        />
      ) : (
        <p className="hint">No device can use this account now.</p>
      )}
    </section>
  );
}

function EndOne({ userId, session }: { userId: string; session: UserSessionInWords }) {
  const { formMethod, formData } = useNavigation();
  const isBusy = formMethod === "POST" && formData?.get("sessionId") === session.id;
  const isSlow = useSlow(isBusy);
  return (
    <Form method="post" action={paths.user(userId)} onSubmit={submitOnce(isBusy)} preventScrollReset>
      <input type="hidden" name="intent" value="sign-out" />
      <input type="hidden" name="sessionId" value={session.id} />
      <Button type="submit" variant="line" size="sm" busy={isSlow} aria-label={`Sign out ${session.name}`}>
        Sign out
      </Button>
    </Form>
  );
}

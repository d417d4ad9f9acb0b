import { buttonClass, ItemList, SectionHead, VisuallyHidden } from "@boardwalk/ui";
import { Link } from "@remix-run/react";
import { useCallback, useRef } from "react";
import { paths } from "../../../paths.ts";
import { AskOthers } from "./ask-others.tsx";
import { OtherSession } from "./other-session.tsx";
import type { SessionInWords } from "./session-in-words.ts";
import { useEndedHere } from "./use-ended-here.ts";

export interface OtherSessionsProps {
  sessions: SessionInWords[];
  isAsking: boolean;
  endsAfter: string;
}

export function OtherSessions({ sessions, isAsking, endsAfter }: OtherSessionsProps) {
  const head = useRef<HTMLHeadingElement>(null);
  const { rows, last, keep } = useEndedHere(sessions);
  const ended = useCallback(
    (session: SessionInWords, index: number) => {
      // The button that was pressed goes away, and the focus must not go with it.
      head.current?.focus({ preventScroll: true });
      keep(session, index);
    },
    [keep],
  );
  return (
    <section aria-labelledby="other-devices">
      <SectionHead
        id="other-devices"
        ref={head}
        title="Other devices"
        action={
          sessions.length > 0 &&
          !isAsking && (
            <Link className={buttonClass("danger", "md")} to={paths.sessions({ ask: "others" })} preventScrollReset>
              {sessions.length === 1 ? "Sign out the other one" : `Sign out the other ${sessions.length}`}
            </Link>
          )
        }
      />
      {isAsking && <AskOthers names={sessions.map(({ name }) => name)} />}
      <VisuallyHidden>
        <div role="status">{last && `${last.name} is signed out.`}</div>
      </VisuallyHidden>
      {rows.length > 0 && (
        <ItemList>
          {rows.map(({ session, hasEnded }, index) => (
            <OtherSession key={session.id} session={session} hasEnded={hasEnded} index={index} onEnded={ended} />
          ))}
        </ItemList>
      )}
      {sessions.length === 0 && (
        <p className="hint">Nobody else is signed in as you. A new device appears here as soon as it signs in.</p>
      )}
      <p className="hint">
        Places come from the network address and can be a town or two off. A device is signed out by itself after{" "}
        {endsAfter} without use.
      </p>
    </section>
  );
}

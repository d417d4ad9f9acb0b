import { pageMeta } from "@boardwalk/doors/frame";
import { Note, PageHead } from "@boardwalk/ui";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { CurrentSession } from "./current-session.tsx";
import { EndedSessions } from "./ended-sessions.tsx";
import { leadOf } from "./lead-of.ts";
import type { loadSessions } from "./load-sessions.ts";
import { OtherSessions } from "./other-sessions.tsx";

export { passOnHeaders as headers } from "@boardwalk/web";
export { endSessions as action } from "./end-sessions.ts";
export { loadSessions as loader } from "./load-sessions.ts";

export const meta: MetaFunction = () => pageMeta("Sessions", "The devices that can use your account.");

export default function Sessions() {
  const { current, others, endedLately, isAsking, hasEnded, endsAfter } = useLoaderData<typeof loadSessions>();
  const said = endedInWords(hasEnded);
  return (
    <>
      <PageHead title="Where you are signed in" lead={leadOf(others.length)} />
      <div role="status">{said && <Note tone="action">{said}</Note>}</div>
      {current && <CurrentSession session={current} />}
      <OtherSessions sessions={others} isAsking={isAsking} endsAfter={endsAfter} />
      {endedLately.length > 0 && <EndedSessions sessions={endedLately} />}
    </>
  );
}

function endedInWords(count: number): string | null {
  if (count === 0) return null;
  return count === 1 ? "1 device is signed out." : `${count} devices are signed out.`;
}

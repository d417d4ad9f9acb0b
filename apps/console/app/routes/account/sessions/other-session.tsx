import { Moment, submitOnce, useSlow } from "@boardwalk/doors/frame";
import { Button, Item, State, useHydrated } from "@boardwalk/ui";
import { useFetcher } from "@remix-run/react";
import { useEffect } from "react";
import { DEVICE_ICON } from "./device-icon.ts";
import type { endSessions } from "./end-sessions.ts";
import { FirstTime } from "./first-time.tsx";
import type { SessionInWords } from "./session-in-words.ts";

export interface OtherSessionProps {
  session: SessionInWords;
  /** It was ended on this page, and its row stays until the next step. */
  hasEnded: boolean;
  index: number;
  onEnded: (session: SessionInWords, index: number) => void;
}

export function OtherSession({ session, hasEnded, index, onEnded }: OtherSessionProps) {
  const isHydrated = useHydrated();
  const fetcher = useFetcher<typeof endSessions>({ key: `end ${session.id}` });
  const isBusy = fetcher.state !== "idle";
  const isSlow = useSlow(isBusy);
  const isAnswered = fetcher.data?.ended === session.id;
  useEffect(() => {
    if (isAnswered && !hasEnded) onEnded(session, index);
  }, [isAnswered, hasEnded, onEnded, session, index]);

  return (
    <Item
      icon={DEVICE_ICON[session.device]}
      name={session.name}
      meta={<SessionMeta session={session} />}
      note={session.firstTimeFrom && <FirstTime session={session} canDisown={!hasEnded} />}
      action={
        hasEnded ? (
          <State tone="closed">Signed out</State>
        ) : (
          <fetcher.Form method="post" onSubmit={submitOnce(isBusy)}>
            <input type="hidden" name="intent" value="end-one" />
            <input type="hidden" name="sessionId" value={session.id} />
            {isHydrated && <input type="hidden" name="inPlace" value="yes" />}
            <Button type="submit" variant="line" busy={isSlow} aria-label={`Sign out ${session.name}`}>
              Sign out
            </Button>
          </fetcher.Form>
        )
      }
    />
  );
}

function SessionMeta({ session: { place, method, signedIn, lastUsed } }: { session: SessionInWords }) {
  if (!lastUsed) {
    return (
      <>
        {place}. Signed in {method} <Moment when={signedIn} />.
      </>
    );
  }
  return (
    <>
      {place}. Last used <Moment when={lastUsed} />; signed in {method} <Moment when={signedIn} />.
    </>
  );
}

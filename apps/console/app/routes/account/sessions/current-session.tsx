import { Moment } from "@boardwalk/doors/frame";
import { Item, ItemList, SectionHead, State } from "@boardwalk/ui";
import { DEVICE_ICON } from "./device-icon.ts";
import type { SessionInWords } from "./session-in-words.ts";

export function CurrentSession({ session }: { session: SessionInWords }) {
  return (
    <section aria-labelledby="this-device">
      <SectionHead id="this-device" title="This device" />
      <ItemList>
        <Item
          here
          icon={DEVICE_ICON[session.device]}
          name={session.name}
          meta={
            <>
              {session.place}. Signed in {session.method} <Moment when={session.signedIn} />.
            </>
          }
          action={<State tone="live">Here, now</State>}
        />
      </ItemList>
    </section>
  );
}

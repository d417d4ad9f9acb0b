import { Moment } from "@boardwalk/doors/frame";
import { Item, ItemList, SectionHead } from "@boardwalk/ui";
import { Link } from "@remix-run/react";
import { paths } from "../../../paths.ts";
import { DEVICE_ICON } from "./device-icon.ts";
import type { SessionInWords } from "./session-in-words.ts";

export function EndedSessions({ sessions }: { sessions: SessionInWords[] }) {
  return (
    <section aria-labelledby="ended-lately">
      <SectionHead
        id="ended-lately"
        title="Ended lately"
        action={
          <Link className="sm" to={paths.loginHistory()}>
            Login history
          </Link>
        }
      />
      <ItemList>
        {sessions.map(({ id, device, name, place, ended, endedHow }) => (
          <Item
            key={id}
            icon={DEVICE_ICON[device]}
            name={name}
            meta={
              <>
                {place}.{" "}
                {ended && (
                  <>
                    {endedHow} <Moment when={ended} />.
                  </>
                )}
              </>
            }
          />
        ))}
      </ItemList>
    </section>
  );
}

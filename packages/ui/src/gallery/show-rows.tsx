import { Laptop, Monitor, Smartphone } from "lucide-react";
import { Button } from "../button/button.tsx";
import { SectionHead } from "../heads/section-head.tsx";
import { Item } from "../items/item.tsx";
import { ItemList } from "../items/item-list.tsx";
import { List } from "../list/list.tsx";
import { Pages } from "../list/pages.tsx";
import { State } from "../state/state.tsx";
import { Skeleton } from "../waiting/skeleton.tsx";
import { Section } from "./section.tsx";

const COLUMNS = [
  { key: "name", label: "Name", sort: { href: "#rows", direction: "descending" as const } },
  { key: "state", label: "State" },
  { key: "starts", label: "Starts", numeric: true, sort: { href: "#rows", direction: "none" as const } },
];

const ROWS = [
  row("shift", "Volunteer for a shift", "3,871"),
  { ...row("band", "Bring your band, hover", "1,044"), className: "is-hover" },
  { ...row("club", "Join the rowing club, selected", "412"), selected: true },
  { ...row("press", "Press and photo accreditation, focus", "97"), className: "is-focus" },
];

const WAITING = {
  id: "waiting",
  cells: { name: <Skeleton width={24} />, state: <Skeleton width={8} />, starts: <Skeleton width={4} end /> },
};

export function ShowRows() {
  return (
    <>
      <Section id="rows" title="Rows">
        <List caption="Wizards" columns={COLUMNS} rows={ROWS} />
        <Pages page={2} pages={9} href={(page) => `#rows-${page}`} />
        <p className="hint">Loading: the same height, no shimmer.</p>
        <List busy caption="Wizards, loading" columns={COLUMNS.map(({ sort, ...column }) => column)} rows={[WAITING]} />
      </Section>
      <Section id="items" title="Items">
        <div>
          <SectionHead title="Other devices" action={<Button variant="danger">Sign out the other 2</Button>} />
          <ItemList>
            <Item
              here
              icon={Laptop}
              name="Firefox on Linux"
              meta="Bergen, Norway. Signed in with a passkey this morning at 08:12."
              action={<State tone="live">Here, now</State>}
            />
            <Item
              icon={Monitor}
              name="Chrome on Windows"
              meta="Gdańsk, Poland. Last used at 06:47 today; signed in with your password two minutes before."
              note="First time from Poland."
              action={<Button variant="line">Sign out</Button>}
            />
            <Item
              icon={Smartphone}
              name="boardwalk command line on harbourmaster-backup-01.internal.halyard.example"
              meta="Same network as this device. Last used 3 November."
              action={
                <Button variant="line" busy>
                  Sign out
                </Button>
              }
            />
          </ItemList>
        </div>
      </Section>
    </>
  );
}

function row(id: string, name: string, starts: string) {
  return {
    id,
    cells: {
      name: (
        <a className="name" href="#rows">
          {name}
        </a>
      ),
      state: <State tone="live">Live v9</State>,
      starts,
    },
  };
}

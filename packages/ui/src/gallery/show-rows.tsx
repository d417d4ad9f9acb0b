import { Archive, Download, Laptop, Monitor, Smartphone } from "lucide-react";
import { Button } from "../button/button.tsx";
import { Facts } from "../facts/facts.tsx";
import { SectionHead } from "../heads/section-head.tsx";
import { Item } from "../items/item.tsx";
import { ItemList } from "../items/item-list.tsx";
import { State } from "../state/state.tsx";
import { Pages } from "../table/pages.tsx";
import { Table } from "../table/table.tsx";
import { Skeleton } from "../waiting/skeleton.tsx";
import { Section } from "./section.tsx";

const COLUMNS = [
  { key: "name", label: "Name", sort: { href: "#table", direction: "descending" as const } },
  { key: "state", label: "State" },
  { key: "starts", label: "Starts", numeric: true, sort: { href: "#table", direction: "none" as const } },
  { key: "edited", label: "Edited", onlyWide: true },
];
const PLAIN = COLUMNS.map(({ sort, ...column }) => column);

const ROWS = [
  row("shift", "Volunteer for a shift", "3,871"),
  row("stall", "Register a stall at the Midsummer Harbour Market and Night Bazaar of Saint Olaf’s", "1,206"),
  { ...row("band", "Bring your band, hover", "1,044"), className: "is-hover" },
  { ...row("club", "Join the rowing club, selected", "412"), selected: true },
  { ...row("press", "Press and photo accreditation, focus", "97"), className: "is-focus" },
];

const FACTS = [
  { label: "Device", value: "Firefox on Linux" },
  { label: "Place", value: "Bergen, Norway" },
  { label: "State", value: <State tone="live">Here, now</State> },
];
const ID = "0198f2b4-6c1e-7d3a-9b52-4f0e8a7c6d21";

const WAITING = {
  id: "waiting",
  cells: {
    name: <Skeleton width={24} />,
    state: <Skeleton width={8} />,
    starts: <Skeleton width={4} end />,
    edited: <Skeleton width={10} />,
  },
};

export function ShowRows() {
  return (
    <>
      <Section id="table" title="Table">
        <form aria-label="Example of a table whose rows can be ticked">
          <Table
            caption="Wizards"
            columns={COLUMNS}
            rows={ROWS}
            foot={{ name: "5 wizards", starts: "6,630" }}
            selection={{
              name: "wizard",
              actions: (
                <>
                  <Button variant="quiet" icon={Download}>
                    Export
                  </Button>
                  <Button variant="quiet" icon={Archive}>
                    Archive
                  </Button>
                </>
              ),
            }}
          />
        </form>
        <Pages page={2} pages={9} href={(page) => `#table-${page}`} />
        <p className="hint">
          Rows open with Enter, or by a press anywhere; arrows go from row to row, Space ticks, Shift ticks all between.
        </p>
        <p className="hint">Loading: the same height, no shimmer.</p>
        <Table busy caption="Wizards, loading" columns={PLAIN} rows={[WAITING]} />
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
      <Section id="facts" title="Facts">
        <Facts facts={FACTS} />
        <Facts inColumns facts={[...FACTS, { label: "Id", value: <span className="code">{ID}</span>, isLong: true }]} />
      </Section>
    </>
  );
}

function row(id: string, name: string, starts: string) {
  return {
    id,
    name,
    href: `#table-${id}`,
    cells: { name, state: <State tone="live">Live v9</State>, starts, edited: "Tomasz Wierzbicki, yesterday" },
  };
}

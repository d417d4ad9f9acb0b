import { Avatar } from "../avatar/avatar.tsx";
import { Boards } from "../boards/boards.tsx";
import { Kbd } from "../kbd/kbd.tsx";
import { Segments } from "../segments/segments.tsx";
import { State } from "../state/state.tsx";
import { Tag } from "../state/tag.tsx";
import { Section } from "./section.tsx";
import { Shown } from "./shown.tsx";

// A drawing in place of a photo, so that nothing has to be loaded for it.
const PHOTO = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8H0z" fill="teal"/><circle cx="4" cy="3" r="1.6" fill="linen"/><path d="M1 8a3 3 0 0 1 6 0" fill="linen"/></svg>',
)}`;

export function ShowStates() {
  return (
    <>
      <Section id="state" title="State, tag, people">
        <div className="row-flex wrap kit-gap">
          <State tone="live">Live v9</State>
          <State tone="changed">Live v12, 5 changes</State>
          <State tone="draft">Draft</State>
          <State tone="closed">Closed 4 Oct</State>
          <State tone="error">Failing</State>
        </div>
        <div className="row-flex wrap kit-gap">
          <Tag>v11</Tag>
          <Tag tone="action">Recommended</Tag>
          <Tag tone="caution">1 warning</Tag>
          <Tag tone="danger">Revoked</Tag>
          <Kbd>⌘K</Kbd>
          <span className="faces">
            <Avatar name="Olivia Marsh" />
            <Avatar name="Tomasz Wolny" />
            <Avatar name="Priya Raman" />
          </span>
          <Avatar name="Sam" size="sm" />
          <Avatar name="Olivia Marsh" size="lg" />
          <Avatar name="Tomasz Wolny" size="xl" />
          <Avatar name="With a photo" photo={PHOTO} size="lg" />
          <Avatar name="With a photo" photo={PHOTO} size="sm" />
          <Avatar name="Photo lost" photo="data:image/png;base64,AAAA" size="lg" />
        </div>
      </Section>
      <Section id="segments" title="Segments">
        <div className="row-flex wrap kit-gap">
          <Segments
            label="Drawn as"
            items={[
              { id: "chart", label: "Chart", current: true, onPress: stay },
              { id: "table", label: "Table", current: false, onPress: stay },
            ]}
          />
          <Segments
            label="Wizards, as links"
            items={[
              { id: "all", label: "All 12", current: true, href: "#segments" },
              { id: "live", label: "Live 8", current: false, href: "#segments", className: "is-hover" },
              { id: "drafts", label: "Drafts 3", current: false, href: "#segments", className: "is-focus" },
            ]}
          />
        </div>
      </Section>
      <Section id="boards" title="Boards">
        <div className="grid-states grid-wide">
          <Shown as="done, done, here, optional, to come">
            <Boards steps={["done", "done", "here", "optional", "to-come", "to-come"]} />
          </Shown>
          <Shown as="small">
            <Boards steps={["done", "done", "to-come", "to-come", "to-come"]} size="sm" />
          </Shown>
        </div>
      </Section>
    </>
  );
}

function stay(): void {}

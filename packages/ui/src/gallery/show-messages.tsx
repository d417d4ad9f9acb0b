import { Route } from "lucide-react";
import { Button } from "../button/button.tsx";
import { Empty } from "../empty/empty.tsx";
import { ErrorWords } from "../error-screen/error-words.tsx";
import { Note } from "../note/note.tsx";
import { Spinner } from "../waiting/spinner.tsx";
import { Section } from "./section.tsx";

export function ShowMessages() {
  return (
    <>
      <Section id="empty" title="Empty">
        <div className="grid-states grid-wide">
          <Empty
            level={3}
            title="No wizards yet"
            actions={
              <>
                <Button variant="main">Choose a blueprint</Button>
                <Button variant="line">Start empty</Button>
              </>
            }
          >
            A wizard asks people one thing at a time. Begin with a blueprint and change what doesn’t fit.
          </Empty>
          <Empty level={3} title="Nothing matches “lantren”" actions={<Button variant="line">Clear the search</Button>}>
            No wizard, key or step has that word.
          </Empty>
        </div>
      </Section>
      <Section id="notes" title="Notes">
        <div className="stack">
          <Note tone="plain">The 166 walks under way stay on v12.</Note>
          <Note tone="action" icon={Route}>
            A covered stage takes two people to put up, so Crew now asks for them.
          </Note>
          <Note tone="caution">
            Tomasz saved Papers and permits while you were offline. <a href="#notes">Show both</a>
          </Note>
          <Note tone="danger">
            The export stopped at 61%: the disk is full. <a href="#notes">Try again</a>
          </Note>
        </div>
      </Section>
      <Section id="waiting" title="Waiting">
        <p className="row-flex">
          <Spinner /> Looking for walks…
        </p>
      </Section>
      <Section id="failure" title="Failure">
        <div className="kit-frame">
          <div className="error-screen">
            <ErrorWords
              level={3}
              title="The database is away"
              says="Nothing of yours is lost. It is tried again by itself; a minute usually does it."
              requestId="0197b1c2-6f0e-7c51-9a4e-3f2d1b0a9c8d"
              actions={<Button variant="main">Try again</Button>}
            />
          </div>
        </div>
      </Section>
    </>
  );
}

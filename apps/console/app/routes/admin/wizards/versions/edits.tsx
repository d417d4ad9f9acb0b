import "./edits.css";
import { Moment } from "@boardwalk/doors/frame";
import { Pages, SectionHead } from "@boardwalk/ui";
import { paths } from "../../../../paths.ts";
import type { EditsOfVersion } from "./edits-in-words.ts";
import type { VersionsLoaded } from "./load-versions.ts";

/** All that was ever done to the draft, newest first, by the version that it went into. */
export function Edits({ wizardKey, history }: { wizardKey: string; history: VersionsLoaded["history"] }) {
  const { groups, page, pages } = history;
  return (
    <section aria-labelledby="edits-head">
      <SectionHead id="edits-head" title="Edits" />
      <p className="hint">
        Everything that was done to the draft. Your own newest ones can be taken back in the editor.
      </p>
      {groups.map((group) => (
        <Group key={group.version ?? "draft"} {...group} />
      ))}
      {pages > 1 && (
        <Pages page={page} pages={pages} href={(to) => `${paths.wizardVersions(wizardKey, { page: to })}#edits-head`} />
      )}
    </section>
  );
}

function Group({ version, edits }: EditsOfVersion) {
  return (
    <div className="edits-of">
      <h3>{version === null ? "Not published yet" : `In version ${version}`}</h3>
      <ol className="edits">
        {edits.map(({ id, says, by, when, isTakenBack, together }) => (
          <li key={id}>
            <span>
              {isTakenBack ? <s className="is-back">{says}</s> : says}
              {isTakenBack && <span className="hint"> taken back</span>}
              {together && <span className="hint"> {together}</span>}
            </span>
            <span className="hint">{by}</span>
            <Moment when={when} />
          </li>
        ))}
      </ol>
    </div>
  );
}

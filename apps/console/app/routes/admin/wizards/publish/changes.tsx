import { Moment } from "@boardwalk/doors/frame";
import { SectionHead } from "@boardwalk/ui";
import type { PublishLoaded } from "./load-publish.ts";

/** What the next version says otherwise than the live one, a sentence each. */
export function Changes({ live, draft }: Pick<PublishLoaded, "live" | "draft">) {
  if (live === null)
    return (
      <section aria-labelledby="changes-head">
        <SectionHead id="changes-head" title="The first version" />
        <p className="hint">{draft}. Nothing was published before.</p>
      </section>
    );
  const { changes, total } = live;
  return (
    <section aria-labelledby="changes-head">
      <SectionHead
        id="changes-head"
        title={`Since version ${live.number}`}
        action={
          <span className="hint">
            Published <Moment when={live.published} />
          </span>
        }
      />
      {changes.length > 0 ? (
        <ul className="sentences">
          {changes.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
          {total > changes.length && <li className="faint">and {total - changes.length} more</li>}
        </ul>
      ) : (
        <p className="hint">The draft says what version {live.number} says. There is nothing to publish.</p>
      )}
    </section>
  );
}

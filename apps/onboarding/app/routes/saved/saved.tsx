import "../../kept/kept.css";
import { pageMeta } from "@boardwalk/doors/frame";
import { buttonClass, Empty, Note } from "@boardwalk/ui";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { SavedRow } from "../../kept/saved-row.tsx";
import { NarrowPage } from "../../narrow-page.tsx";
import { paths } from "../../paths.ts";
import type { loadSaved } from "./load-saved.ts";

export { passOnHeaders as headers } from "@boardwalk/web";
export { loadSaved as loader } from "./load-saved.ts";

export const meta: MetaFunction = () => pageMeta("Saved walks", "Answers that you kept to begin from.");

/** One's own saved walks. */
export default function Saved() {
  const { member, isGone, saved } = useLoaderData<typeof loadSaved>();
  return (
    <NarrowPage
      member={member}
      title="Saved walks"
      lead={saved.length === 0 ? undefined : "Begin with answers that you gave before, and change what differs."}
    >
      <div role="status">{isGone && <Note tone="action">It is deleted. Walks that began from it go on.</Note>}</div>
      {saved.length === 0 ? (
        <div className="saved-none">
          <Empty
            title="You have saved nothing yet"
            actions={
              <a className={buttonClass("main", "lg")} href={paths.gallery()}>
                See what others share
              </a>
            }
          >
            Once you have answered something, “Save it” keeps the answers here, and the next walk begins with them.
          </Empty>
        </div>
      ) : (
        <>
          <div className="saved-list">
            {saved.map((one) => (
              <SavedRow key={one.id} saved={one} href={paths.savedWalk(one.id)} />
            ))}
          </div>
          <div className="acts">
            <a href={paths.gallery()}>What others share</a>
          </div>
        </>
      )}
    </NarrowPage>
  );
}

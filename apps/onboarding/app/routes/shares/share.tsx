import "./share.css";
import { pageMeta } from "@boardwalk/doors/frame";
import { Note } from "@boardwalk/ui";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { NarrowPage } from "../../narrow-page.tsx";
import { paths } from "../../paths.ts";
import { WalkFailure } from "../walk/walk-failure.tsx";
import type { changeShares } from "./change-shares.ts";
import type { loadShare } from "./load-share.ts";
import { MadeLink } from "./made-link.tsx";
import { NewLink } from "./new-link.tsx";
import { ShareList } from "./share-list.tsx";

export { passOnHeaders as headers } from "@boardwalk/web";
export { changeShares as action } from "./change-shares.ts";
export { loadShare as loader } from "./load-share.ts";

export const meta: MetaFunction = () =>
  pageMeta("Share a walk", "Links by which others look at a walk, copy or change it.");

/** The links to one's own walk: made, listed with who came by them, and ended. */
export default function Share() {
  const { member, token, name, isCompleted, newShareId, shares, endedId } = useLoaderData<typeof loadShare>();
  const answer = useActionData<typeof changeShares>();
  const made = answer && "made" in answer ? answer.made : null;
  const isEnded = answer === undefined && shares.some(({ id, state }) => id === endedId && state === "ended");
  return (
    <NarrowPage
      member={member}
      title={`Share “${name}”`}
      lead="Make a link, and say what it allows. You see who opened it, and can end it whenever you like."
    >
      <div role="status">
        {isEnded && <Note tone="action">The link is ended. Whoever came by it is shown nothing from now on.</Note>}
      </div>
      {made && <MadeLink link={made.link} email={made.email} />}
      {shares.length > 0 && <ShareList token={token} shares={shares} />}
      <NewLink
        token={token}
        id={newShareId}
        isCompleted={isCompleted}
        refused={answer && !("made" in answer) ? answer : undefined}
      />
      <div className="acts">
        <a href={isCompleted ? paths.walkDone(token) : paths.walk(token)}>Back to the walk</a>
      </div>
    </NarrowPage>
  );
}

export { WalkFailure as ErrorBoundary };

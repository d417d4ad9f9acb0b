import "./my-walks.css";
import { FailurePage, failureMeta, pageMeta } from "@boardwalk/doors/frame";
import { Empty, Note, Pages } from "@boardwalk/ui";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { paths } from "../../paths.ts";
import { QuietTop } from "../../quiet-top.tsx";
import { DeleteQuestion } from "./delete-question.tsx";
import type { loadMyWalks } from "./load-my-walks.ts";
import { MyWalkRow } from "./my-walk-row.tsx";
import { StateLinks } from "./state-links.tsx";

export { passOnHeaders as headers } from "@boardwalk/web";
export { deleteWalkAction as action } from "./delete-walk-action.ts";
export { loadMyWalks as loader } from "./load-my-walks.ts";

export const meta: MetaFunction = ({ error }) => (error ? failureMeta(error) : pageMeta("Your walks"));

export default function MyWalks() {
  const { member, walks, count, page, pages, state, asking, isDeleted } = useLoaderData<typeof loadMyWalks>();
  const shown = { state: state ?? undefined, page };
  return (
    <>
      <QuietTop member={member} />
      <main id="main" className="ob-main walks">
        <h1>Your walks</h1>
        <p className="lead">Everything that you began here, and what you handed in.</p>
        {isDeleted && (
          <div role="status">
            <Note tone="plain">The walk is deleted.</Note>
          </div>
        )}
        {asking && <DeleteQuestion walk={asking} backTo={paths.myWalks(shown)} />}
        {count.waiting + count.finished > 0 && <StateLinks state={state} count={count} />}
        {walks.length > 0 ? (
          <ul className="walks-list">
            {walks.map((walk) => (
              <MyWalkRow key={walk.token} walk={walk} shown={shown} />
            ))}
          </ul>
        ) : (
          <Empty title="Nothing here yet" actions={<a href={paths.home()}>See what is on offer</a>}>
            {state === "finished"
              ? "What you hand in stands here, for you to look at again."
              : "What you begin stands here until you finish it, on every device that you sign in on."}
          </Empty>
        )}
        {pages > 1 && <Pages page={page} pages={pages} href={(to) => paths.myWalks({ ...shown, page: to })} />}
      </main>
    </>
  );
}

export { FailurePage as ErrorBoundary };

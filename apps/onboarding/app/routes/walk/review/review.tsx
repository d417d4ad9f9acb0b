import "@boardwalk/runner/styles.css";
import { failureMeta, pageMeta } from "@boardwalk/doors/frame";
import { ReviewPage } from "@boardwalk/runner";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { walkAddresses } from "../walk-addresses.ts";
import { WalkFailure } from "../walk-failure.tsx";
import { LaterLink, WalkTop } from "../walk-top.tsx";
import type { loadReview } from "./load-review.ts";

export { passOnHeaders as headers } from "@boardwalk/web";
export { handIn as action } from "./hand-in.ts";
export { loadReview as loader } from "./load-review.ts";

export const meta: MetaFunction = ({ error }) => (error ? failureMeta(error) : pageMeta("Check your answers"));

export default function Review() {
  const view = useLoaderData<typeof loadReview>();
  return (
    <>
      <WalkTop later={view.isKept ? <LaterLink token={view.token} /> : null} />
      <ReviewPage {...view} addresses={walkAddresses(view.token)}>
        {!view.keepsAnswers && (
          <p className="muted">Once you hand it in, none of your answers are kept: only that you came, and when.</p>
        )}
      </ReviewPage>
    </>
  );
}

export { WalkFailure as ErrorBoundary };

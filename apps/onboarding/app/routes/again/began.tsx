import "../../kept/kept.css";
import { pageMeta } from "@boardwalk/doors/frame";
import { buttonClass } from "@boardwalk/ui";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { MisfitsPart } from "../../kept/misfits-part.tsx";
import { NarrowPage } from "../../narrow-page.tsx";
import { paths } from "../../paths.ts";
import { AgainFailure } from "./again-failure.tsx";
import type { loadBegan } from "./load-began.ts";

export { passOnHeaders as headers } from "@boardwalk/web";
export { loadBegan as loader } from "./load-began.ts";

export const meta: MetaFunction = () => pageMeta("Your walk has begun");

/** What became of earlier answers, said once before the first step. */
export default function Began() {
  const { member, token, name, misfits, newlyAsked } = useLoaderData<typeof loadBegan>();
  return (
    <NarrowPage
      member={member}
      title="Your walk has begun"
      lead={`${name} has the earlier answers filled in. The wizard has changed since they were given.`}
    >
      <MisfitsPart misfits={misfits} newlyAsked={newlyAsked} hasBegun />
      <div className="acts">
        <a className={buttonClass("main", "lg")} href={paths.walk(token)}>
          Go to the first step
        </a>
      </div>
    </NarrowPage>
  );
}

export { AgainFailure as ErrorBoundary };

import { FailureScreen, failureMeta, pageMeta } from "@boardwalk/doors/frame";
import { PageHead } from "@boardwalk/ui";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { AttentionList } from "./attention-list.tsx";
import type { loadOverview } from "./load-overview.ts";

export { passOnHeaders as headers } from "@boardwalk/web";
export { loadOverview as loader } from "./load-overview.ts";

export const meta: MetaFunction = ({ error }) => (error ? failureMeta(error) : pageMeta("Administration"));

export default function Overview() {
  const { points } = useLoaderData<typeof loadOverview>();
  return (
    <>
      <PageHead
        title={points.length === 0 ? "Nothing needs you" : "What needs you"}
        lead={
          points.length === 0
            ? "Everything that this page watches is as it should be."
            : `${points.length === 1 ? "One thing is" : `${points.length} things are`} not as it should be. Each says what to do.`
        }
      />
      <AttentionList points={points} />
    </>
  );
}

export { FailureScreen as ErrorBoundary };

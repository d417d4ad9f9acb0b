import "./walk.css";
import { FailurePart, failureMeta, pageMeta } from "@boardwalk/doors/frame";
import { Breadcrumb, PageHead } from "@boardwalk/ui";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { paths } from "../../../../paths.ts";
import type { loadWalk } from "./load-walk.ts";
import { WalkFacts } from "./walk-facts.tsx";
import { WalkShares } from "./walk-shares.tsx";
import { WalkSteps } from "./walk-steps.tsx";
import { WalkTimeline } from "./walk-timeline.tsx";

export { passOnHeaders as headers } from "@boardwalk/web";
export { refuseForm as action } from "../../refuse-form.ts";
export { loadWalk as loader } from "./load-walk.ts";

export const meta: MetaFunction<typeof loadWalk> = ({ error, data }) =>
  error ? failureMeta(error) : pageMeta(data?.walk.name ?? "Walk");

export default function Walk() {
  const { wizard, walk, keepsAnswers, steps, timeline, shares, list } = useLoaderData<typeof loadWalk>();
  return (
    <>
      <Breadcrumb
        items={[
          { label: "Wizards", href: paths.wizards() },
          { label: wizard.name, href: paths.wizard(wizard.key) },
          { label: "Walks", href: paths.wizardWalks(wizard.key, list) },
          { label: walk.name },
        ]}
      />
      <PageHead title={walk.name} lead={walk.person.email ?? walk.person.name} />
      <WalkFacts walk={walk} keepsAnswers={keepsAnswers} />
      <div className="walk-parts">
        <WalkSteps steps={steps} keepsAnswers={keepsAnswers} isCompleted={walk.completed !== null} />
        <WalkTimeline timeline={timeline} />
      </div>
      <WalkShares shares={shares} />
    </>
  );
}

export { FailurePart as ErrorBoundary };

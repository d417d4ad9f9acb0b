import { FailurePart, failureMeta, pageMeta } from "@boardwalk/doors/frame";
import { PageHead, SectionHead } from "@boardwalk/ui";
import { Link, type MetaFunction, useLoaderData } from "@remix-run/react";
import { paths } from "../../../paths.ts";
import { AuditTable } from "../audit/audit-table.tsx";
import { AllIsWell } from "./all-is-well.tsx";
import { AttentionList } from "./attention-list.tsx";
import { LastDay } from "./last-day.tsx";
import type { loadOverview } from "./load-overview.ts";
import { SignInDays } from "./sign-in-days.tsx";
import "./overview.css";

export { passOnHeaders as headers } from "@boardwalk/web";
export { refuseForm as action } from "../refuse-form.ts";
export { loadOverview as loader } from "./load-overview.ts";

export const meta: MetaFunction = ({ error }) => (error ? failureMeta(error) : pageMeta("Administration"));

export default function Overview() {
  const { points, day, signInDays, timeZone, locale, lately, keepsMail } = useLoaderData<typeof loadOverview>();
  return (
    <>
      <PageHead title={titleOf(points.length)} lead={points.length === 0 && <AllIsWell keepsMail={keepsMail} />} />
      <AttentionList points={points} />
      <LastDay day={day} />
      <SignInDays days={signInDays} timeZone={timeZone} locale={locale} />
      {lately.length > 0 && (
        <section aria-labelledby="lately">
          <SectionHead id="lately" title="Done lately" action={<Link to={paths.audit()}>The whole audit log</Link>} />
          <AuditTable entries={lately} asked={{}} />
        </section>
      )}
    </>
  );
}

function titleOf(points: number): string {
  if (points === 0) return "Nothing needs you";
  return points === 1 ? "One thing needs you" : `${points} things need you`;
}

export { FailurePart as ErrorBoundary };

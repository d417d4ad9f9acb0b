import "./users.css";
import { FailurePart, failureMeta, pageMeta } from "@boardwalk/doors/frame";
import { Breadcrumb, Note, PageHead } from "@boardwalk/ui";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { paths } from "../../../paths.ts";
import { useSayOnce } from "../../../use-say-once.ts";
import { AskUser } from "./ask-user.tsx";
import type { loadUser } from "./load-user.ts";
import { UserActs } from "./user-acts.tsx";
import { UserAudit } from "./user-audit.tsx";
import { UserFacts } from "./user-facts.tsx";
import { UserSessions } from "./user-sessions.tsx";
import { UserSignIns } from "./user-sign-ins.tsx";

export { passOnHeaders as headers } from "@boardwalk/web";
export { actOnUser as action } from "./act-on-user.ts";
export { loadUser as loader } from "./load-user.ts";

export const meta: MetaFunction<typeof loadUser> = ({ error, data }) =>
  error ? failureMeta(error) : pageMeta(data?.user.name ?? "Users");

export default function User() {
  const { user, sessions, signIns, audit, acts, question, did, isOneself } = useLoaderData<typeof loadUser>();
  useSayOnce("did");
  return (
    <>
      <Breadcrumb items={[{ label: "Users", href: paths.users() }, { label: user.name }]} />
      <PageHead title={user.name} lead={user.email} />
      <div role="status">{did && <Note tone="action">{did}</Note>}</div>
      {question && <AskUser userId={user.id} question={question} />}
      <UserFacts user={user} />
      <UserActs user={user} acts={acts} isOneself={isOneself} />
      <UserSessions userId={user.id} sessions={sessions} mayEnd={acts.mayAct && !isOneself} isOneself={isOneself} />
      <UserSignIns user={user} signIns={signIns} />
      <UserAudit user={user} audit={audit} />
    </>
  );
}

export { FailurePart as ErrorBoundary };

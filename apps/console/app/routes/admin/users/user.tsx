import "./users.css";
import { FailurePart, failureMeta, pageMeta } from "@boardwalk/doors/frame";
import { Breadcrumb, PageHead } from "@boardwalk/ui";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { paths } from "../../../paths.ts";
import type { loadUser } from "./load-user.ts";
import { UserAudit } from "./user-audit.tsx";
import { UserFacts } from "./user-facts.tsx";
import { UserSessions } from "./user-sessions.tsx";
import { UserSignIns } from "./user-sign-ins.tsx";

export { passOnHeaders as headers } from "@boardwalk/web";
export { refuseForm as action } from "../refuse-form.ts";
export { loadUser as loader } from "./load-user.ts";

export const meta: MetaFunction<typeof loadUser> = ({ error, data }) =>
  error ? failureMeta(error) : pageMeta(data?.user.name ?? "Users");

export default function User() {
  const { user, sessions, signIns, audit } = useLoaderData<typeof loadUser>();
  return (
    <>
      <Breadcrumb items={[{ label: "Users", href: paths.users() }, { label: user.name }]} />
      <PageHead title={user.name} lead={user.email} />
      <UserFacts user={user} />
      <UserSessions sessions={sessions} />
      <UserSignIns user={user} signIns={signIns} />
      <UserAudit user={user} audit={audit} />
    </>
  );
}

export { FailurePart as ErrorBoundary };

import "./audit.css";
import { FailurePart, failureMeta, pageMeta } from "@boardwalk/doors/frame";
import { Breadcrumb, PageHead } from "@boardwalk/ui";
import { Link, type MetaFunction, useLoaderData } from "@remix-run/react";
import { paths } from "../../../paths.ts";
import { AuditChanges } from "./audit-changes.tsx";
import type { loadAuditEntry } from "./load-audit-entry.ts";

export { passOnHeaders as headers } from "@boardwalk/web";
export { refuseForm as action } from "../refuse-form.ts";
export { loadAuditEntry as loader } from "./load-audit-entry.ts";

export const meta: MetaFunction<typeof loadAuditEntry> = ({ error, data }) =>
  error ? failureMeta(error) : pageMeta(data?.entry.action ?? "Audit log");

export default function AuditEntry() {
  const { entry, requestId, changes, hasBefore, list } = useLoaderData<typeof loadAuditEntry>();
  const { action, who, isBySystem, target, when, address } = entry;
  return (
    <>
      <Breadcrumb items={[{ label: "Audit log", href: paths.audit(list) }, { label: action }]} />
      <PageHead title={action} lead={<time dateTime={when.iso}>{when.exact}</time>} />
      <dl className="audit-facts">
        <div>
          <dt>Who</dt>
          <dd>
            {who ? (
              <>
                {who.name}
                {who.email && <span className="muted"> {who.email}</span>}
                <Link to={paths.audit({ person: who.asked })}>All that they did</Link>
              </>
            ) : isBySystem ? (
              "The system itself: a job of its own, or a command on the server."
            ) : (
              "No account: somebody who was not signed in, or who is gone since."
            )}
          </dd>
        </div>
        {target && (
          <div>
            <dt>Done to</dt>
            <dd>
              {target.kind} {target.name} <span className="muted code">{target.id}</span>
              <Link to={paths.audit({ target: target.asked })}>All that was done to it</Link>
            </dd>
          </div>
        )}
        {address && (
          <div>
            <dt>Address</dt>
            <dd className="num">{address}</dd>
          </div>
        )}
        {requestId && (
          <div>
            <dt>Request</dt>
            <dd className="code">{requestId}</dd>
          </div>
        )}
      </dl>
      {changes.length > 0 && <AuditChanges changes={changes} hasBefore={hasBefore} />}
    </>
  );
}

export { FailurePart as ErrorBoundary };

import "./audit.css";
import { FailurePart, failureMeta, pageMeta } from "@boardwalk/doors/frame";
import { Breadcrumb, Facts, PageHead } from "@boardwalk/ui";
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
      <Facts
        facts={[
          { label: "Who", value: <Who who={who} isBySystem={isBySystem} /> },
          ...(target ? [{ label: "Done to", value: <DoneTo target={target} /> }] : []),
          ...(address ? [{ label: "Address", value: <span className="num">{address}</span> }] : []),
          ...(requestId ? [{ label: "Request", value: <span className="code">{requestId}</span> }] : []),
        ]}
      />
      {changes.length > 0 && <AuditChanges changes={changes} hasBefore={hasBefore} />}
    </>
  );
}

type Entry = ReturnType<typeof useLoaderData<typeof loadAuditEntry>>["entry"];

function Who({ who, isBySystem }: Pick<Entry, "who" | "isBySystem">) {
  if (!who) {
    return isBySystem
      ? "The system itself: a job of its own, or a command on the server."
      : "No account: somebody who was not signed in, or who is gone since.";
  }
  return (
    <>
      {who.name}
      {who.email && <span className="muted"> {who.email}</span>}
      <Link className="audit-more" to={paths.audit({ person: who.asked })}>
        All that they did
      </Link>
    </>
  );
}

function DoneTo({ target: { kind, name, id, asked } }: { target: NonNullable<Entry["target"]> }) {
  return (
    <>
      {kind} {name} <span className="muted code">{id}</span>
      <Link className="audit-more" to={paths.audit({ target: asked })}>
        All that was done to it
      </Link>
    </>
  );
}

export { FailurePart as ErrorBoundary };

import "./audit.css";
import { FailurePart, failureMeta, pageMeta } from "@boardwalk/doors/frame";
import { buttonClass, Icon, PageHead, Pages } from "@boardwalk/ui";
import { type MetaFunction, useLoaderData } from "@remix-run/react";
import { Download } from "lucide-react";
import { EntriesCount } from "../../../entries-count.tsx";
import { NoEntries } from "../../../no-entries.tsx";
import { paths } from "../../../paths.ts";
import { AuditFilter } from "./audit-filter.tsx";
import { AuditTable } from "./audit-table.tsx";
import type { loadAudit } from "./load-audit.ts";

export { passOnHeaders as headers } from "@boardwalk/web";
export { refuseForm as action } from "../refuse-form.ts";
export { loadAudit as loader } from "./load-audit.ts";

export const meta: MetaFunction = ({ error }) => (error ? failureMeta(error) : pageMeta("Audit log"));

const NOBODY = {
  "too-long": {
    error: "At most 255 characters.",
    says: "No name and no e-mail address has more than 255 characters.",
  },
  unreadable: {
    error: "It holds a sign that no name has.",
    says: "What was asked for holds a sign that no name and no e-mail address can have.",
  },
} as const;

export default function Audit() {
  const { entries, page, pages, total, count, filter, isFiltered, personIs, actions, targets, timeZone } =
    useLoaderData<typeof loadAudit>();
  return (
    <>
      <PageHead
        title="Audit log"
        lead="Who did what, and to what. Entries are only ever added: nobody can change or take one away here."
        actions={
          total > 0 && (
            <a className={buttonClass("line")} href={paths.auditCsv(filter)} download>
              <Icon icon={Download} />
              CSV
            </a>
          )
        }
      />
      <AuditFilter
        key={JSON.stringify(filter)}
        filter={filter}
        isFiltered={isFiltered}
        error={personIs ? NOBODY[personIs].error : undefined}
        actions={actions}
        targets={targets}
      />
      <EntriesCount total={total} count={count} isFiltered={isFiltered} timeZone={timeZone} />
      {entries.length > 0 ? (
        <AuditTable entries={entries} asked={{ ...filter, page }} />
      ) : (
        <NoEntries
          filter={filter}
          isFiltered={isFiltered}
          clearHref={paths.audit()}
          impossible={personIs && NOBODY[personIs].says}
          besides="The log has entries, but none of this kind, by this person, at this time."
          none={{
            title: "Nothing was done yet",
            says: "Each sign-in, and each change that somebody makes, is written here with who made it and from where.",
          }}
        />
      )}
      {pages > 1 && <Pages page={page} pages={pages} href={(to) => paths.audit({ ...filter, page: to })} />}
    </>
  );
}

export { FailurePart as ErrorBoundary };

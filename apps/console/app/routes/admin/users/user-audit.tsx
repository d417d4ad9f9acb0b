import { SectionHead } from "@boardwalk/ui";
import { Link } from "@remix-run/react";
import { paths } from "../../../paths.ts";
import { AuditTable } from "../audit/audit-table.tsx";
import type { UserLoaded } from "./load-user.ts";

export function UserAudit({ user, audit }: Pick<UserLoaded, "user" | "audit">) {
  return (
    <section aria-labelledby="audit-head">
      <SectionHead
        id="audit-head"
        title="Done by them and to them"
        action={
          <span className="row-flex wrap">
            <Link className="sm" to={paths.audit({ person: user.id })}>
              All that they did
            </Link>
            <Link className="sm" to={paths.audit({ target: `user:${user.id}` })}>
              All that was done to them
            </Link>
          </span>
        }
      />
      {audit.length > 0 ? (
        <AuditTable entries={audit} asked={{}} />
      ) : (
        <p className="hint">Nothing that they did, or that was done to their account, is written down.</p>
      )}
    </section>
  );
}

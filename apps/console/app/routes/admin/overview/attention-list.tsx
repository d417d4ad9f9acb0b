import type { AttentionPlace, AttentionPoint } from "@boardwalk/domain/administration";
import { Note } from "@boardwalk/ui";
import { Link } from "@remix-run/react";
import { paths } from "../../../paths.ts";

const PLACES: Record<AttentionPlace, { href: string; label: string }> = {
  jobs: { href: paths.adminJobs(), label: "See the jobs" },
  users: { href: paths.users(), label: "See the users" },
  "super-administrators": { href: paths.users({ role: "SUPER_ADMIN" }), label: "See the super administrators" },
  "mail-jobs": { href: paths.adminJobs({ queue: "deliver-mail" }), label: "See the jobs that deliver mail" },
};

/** What needs somebody, each with what it means, what to do, and the way there. */
export function AttentionList({ points }: { points: readonly (AttentionPoint & { name: string })[] }) {
  if (points.length === 0) return null;
  return (
    <div className="attention">
      {points.map(({ name, tone, title, says, place }) => (
        <Note key={name} tone={tone}>
          <h2>{title}</h2>
          <p>
            {says} {place && <Link to={PLACES[place].href}>{PLACES[place].label}</Link>}
          </p>
        </Note>
      ))}
    </div>
  );
}

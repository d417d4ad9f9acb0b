import "../../ask.css";
import "./account.css";
import { FailurePart, failureMeta } from "@boardwalk/doors/frame";
import { Breadcrumb, SideNav } from "@boardwalk/ui";
import { type MetaFunction, Outlet, useLocation, useMatches } from "@remix-run/react";
import type { ReactNode } from "react";
import { areaOf, pageOf } from "../../navigation.ts";
import { paths } from "../../paths.ts";
import { useShell } from "../shell/use-shell.ts";

export { passOnHeaders as headers } from "@boardwalk/web";

export const meta: MetaFunction = ({ error }) => (error ? failureMeta(error) : []);

export default function Account() {
  return (
    <AccountFrame>
      <Outlet />
    </AccountFrame>
  );
}

/** What fails, or asks who it is, stands where the page would. */
export function ErrorBoundary() {
  return (
    <AccountFrame>
      <FailurePart />
    </AccountFrame>
  );
}

function AccountFrame({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  const area = areaOf(useShell().areas, pathname);
  const here = pageOf(area, pathname);
  const below = useCrumbBelow();
  return (
    <div className="acct">
      <SideNav
        label="Account"
        items={(area?.pages ?? []).map(({ label, href }) => ({ label, href, current: href === here?.href }))}
      />
      <main id="main">
        {here && <Breadcrumb items={[{ label: "Account", href: paths.account() }, here, ...below]} />}
        {children}
      </main>
    </div>
  );
}

/** A page below one of the area's says in its `handle` what it is called: `{ crumb: "Password" }`. */
function useCrumbBelow(): { label: string }[] {
  const handle = useMatches().at(-1)?.handle;
  const isNamed = typeof handle === "object" && handle !== null && "crumb" in handle;
  return isNamed && typeof handle.crumb === "string" ? [{ label: handle.crumb }] : [];
}

import "../../ask.css";
import "./account.css";
import { FailureScreen, failureMeta } from "@boardwalk/doors/frame";
import { Breadcrumb, SideNav } from "@boardwalk/ui";
import { type MetaFunction, Outlet, useLocation } from "@remix-run/react";
import { areaOf } from "../../navigation.ts";
import { paths } from "../../paths.ts";
import { useShell } from "../shell/use-shell.ts";

export { passOnHeaders as headers } from "@boardwalk/web";

export const meta: MetaFunction = ({ error }) => (error ? failureMeta(error) : []);

export default function Account() {
  const { pathname } = useLocation();
  const pages = areaOf(useShell().areas, pathname)?.pages ?? [];
  const here = pages.find(({ href }) => href === pathname);
  return (
    <div className="acct">
      <SideNav
        label="Account"
        items={pages.map(({ label, href }) => ({ label, href, current: href === here?.href }))}
      />
      <main id="main">
        {here && <Breadcrumb items={[{ label: "Account", href: paths.account() }, { label: here.label }]} />}
        <Outlet />
      </main>
    </div>
  );
}

export { FailureScreen as ErrorBoundary };

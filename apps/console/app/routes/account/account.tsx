import { FailureScreen, failureMeta } from "@boardwalk/doors/frame";
import { SideNav } from "@boardwalk/ui";
import { type MetaFunction, Outlet, useLocation } from "@remix-run/react";
import { areaOf } from "../../navigation.ts";
import { useShell } from "../shell/use-shell.ts";

export { passOnHeaders as headers } from "@boardwalk/web";

export const meta: MetaFunction = ({ error }) => (error ? failureMeta(error) : []);

export default function Account() {
  const { pathname } = useLocation();
  const area = areaOf(useShell().areas, pathname);
  const items = (area?.pages ?? []).map(({ label, href }) => ({ label, href, current: href === pathname }));
  return (
    <div className="account">
      <SideNav label="Account" items={items} />
      <main id="main">
        <Outlet />
      </main>
    </div>
  );
}

export { FailureScreen as ErrorBoundary };

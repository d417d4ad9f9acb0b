import "./admin.css";
import { AreaBar } from "@boardwalk/ui";
import { handleAdministrator } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLocation } from "@remix-run/react";
import { areaOf, pageOf } from "../../navigation.ts";
import { useShell } from "../shell/use-shell.ts";

export { passOnHeaders as headers } from "@boardwalk/web";
export { refuseForm as action } from "./refuse-form.ts";

export async function loader(args: LoaderFunctionArgs) {
  return handleAdministrator(args, async () => null);
}

// It has no boundary of its own: to whoever is no administrator the whole address looks like any other that is not there.
export default function Admin() {
  const { pathname } = useLocation();
  const area = areaOf(useShell().areas, pathname);
  const here = pageOf(area, pathname);
  return (
    <>
      <AreaBar
        area="Administration"
        items={(area?.pages ?? []).map(({ label, href }) => ({ label, href, current: href === here?.href }))}
      />
      <main id="main" className="page">
        <Outlet />
      </main>
    </>
  );
}

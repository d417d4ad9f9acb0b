import "./admin.css";
import { handleAdministrator } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import { AdministrationPage } from "./administration-page.tsx";

export { passOnHeaders as headers } from "@boardwalk/web";
export { refuseForm as action } from "./refuse-form.ts";

export async function loader(args: LoaderFunctionArgs) {
  return handleAdministrator(args, async () => null);
}

// It has no boundary of its own: to whoever is no administrator the whole address looks like any other that is not there.
export default function Admin() {
  return (
    <AdministrationPage>
      <Outlet />
    </AdministrationPage>
  );
}

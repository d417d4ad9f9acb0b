import "./admin.css";
import { handleAuthor } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet } from "@remix-run/react";
import { AdministrationPage } from "./administration-page.tsx";

export { passOnHeaders as headers } from "@boardwalk/web";

export async function loader(args: LoaderFunctionArgs) {
  return handleAuthor(args, async () => null);
}

// It has no boundary of its own: to whoever draws no wizards the whole address looks like any other that is not there.
export default function Authoring() {
  return (
    <AdministrationPage>
      <Outlet />
    </AdministrationPage>
  );
}

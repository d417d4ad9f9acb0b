import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { paths } from "../../../../paths.ts";

export { changeAccounts as action } from "./change-accounts.ts";

/** There is nothing to read here: the part stands on the page. */
export function loader(_: LoaderFunctionArgs) {
  return redirect(paths.security());
}

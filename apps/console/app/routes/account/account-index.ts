import { redirect } from "@remix-run/node";
import { paths } from "../../paths.ts";

export async function loader() {
  return redirect(paths.sessions());
}

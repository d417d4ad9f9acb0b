import { redirect } from "@remix-run/server-runtime";
import { doorPaths } from "../door-paths.ts";

/** For addresses that only take a form: whoever opens one is led to the start, and nothing is done. */
export async function leadHome() {
  return redirect(doorPaths.home());
}

import { handleAdministrator } from "@boardwalk/web";
import type { ActionFunctionArgs } from "@remix-run/node";

/** For addresses of administration that take no form. Without it Remix would tell anybody, by a 405, that they exist. */
export async function refuseForm(args: ActionFunctionArgs) {
  return handleAdministrator(args, async () => {
    throw new Response(null, { status: 405, headers: { Allow: "GET, HEAD" } });
  });
}

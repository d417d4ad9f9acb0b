import { RevokeLeakedApiTokenInput, revokeLeakedApiToken } from "@boardwalk/domain/identity";
import { handlePublicApi, readJson, requireMethod } from "@boardwalk/web";
import type { ActionFunctionArgs } from "@remix-run/node";

export { refuseReading as loader } from "@boardwalk/doors/frame/refuse-reading";

/** Ends the token that it is given. Whether it was one is said to nobody. */
export async function action(args: ActionFunctionArgs) {
  return handlePublicApi(args, async ({ door, request }) => {
    requireMethod(request, "POST");
    return revokeLeakedApiToken(door, await readJson(request, RevokeLeakedApiTokenInput));
  });
}

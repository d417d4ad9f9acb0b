import { confirmEmailChange } from "@boardwalk/domain/identity";
import { handleVisitor } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/server-runtime";
import { doorPaths } from "../door-paths.ts";

/** Only this uses the link up; what came of it is said by the page behind the same address. */
export async function confirmEmailAction(args: ActionFunctionArgs) {
  return handleVisitor(args, async ({ door }) => {
    const token = args.params["token"] ?? "";
    await confirmEmailChange(door, token);
    return redirect(doorPaths.confirmEmail(token));
  });
}

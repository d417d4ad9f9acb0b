import { fieldNames } from "@boardwalk/runner";
import { parseWalkForm, walkNoteCookie } from "@boardwalk/web";
import { loginPath } from "@boardwalk/web/login-path";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { paths } from "../../../paths.ts";
import { stepOfSegment } from "../../../step-segment.ts";

/** For a step that comes without a session: what was typed waits in this browser, and whose it is signs in and finds it there. */
export async function holdTyped({ context, params, request }: ActionFunctionArgs): Promise<Response> {
  const { token = "", step = "" } = params;
  const page = paths.walkStep(token, stepOfSegment(step));
  const typed: [string, string][] = [];
  const form = await parseWalkForm(request, async () => null);
  for (const set of form.asked) typed.push([fieldNames.asked(set), "1"]);
  for (const [set, values] of form.values) for (const value of values) typed.push([fieldNames.answer(set), value]);
  for (const [set, texts] of form.inputs)
    for (const [option, text] of texts) typed.push([fieldNames.input(set, option), text]);
  const note = walkNoteCookie.write(context, page, { typed });
  const login = loginPath(page, { unsent: true });
  return redirect(login, { status: 303, ...(note !== null && { headers: { "Set-Cookie": note } }) });
}

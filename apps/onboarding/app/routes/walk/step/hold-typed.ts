import { fieldNames } from "@boardwalk/runner";
import { parseWalkForm, walkNoteCookie } from "@boardwalk/web";
import { loginPath } from "@boardwalk/web/login-path";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { paths } from "../../../paths.ts";
import { stepOfSegment } from "../../../step-segment.ts";
import type { Unkept } from "../unkept.ts";

type Field = readonly [name: string, value: string];

/**
 * For a step that comes without a session: what was typed waits in this browser, and whose it is signs in and finds it there.
 * A browser keeps little, so that the longest texts are handed back at once where not all of it fits.
 */
export async function holdTyped({ context, params, request }: ActionFunctionArgs): Promise<Response> {
  const { token = "", step = "" } = params;
  const page = paths.walkStep(token, stepOfSegment(step));
  const form = await parseWalkForm(request, async () => null);
  const kept = fieldsOf(form);
  const unkept: string[] = [];
  const note = () => {
    const typed = kept.map(([name, value]): [string, string] => [name, value]);
    return walkNoteCookie.write(context, page, { typed, unkept: unkept.length + form.files.length > 0 });
  };
  let cookie = note();
  while (cookie === null && kept.length > 0) {
    const longest = kept.reduce((one, other) => (other[1].length > one[1].length ? other : one));
    kept.splice(kept.indexOf(longest), 1);
    // What has no text of its own is a box that was drawn or ticked.
    if (longest[1] !== "1") unkept.push(longest[1]);
    cookie = note();
  }
  const headers = new Headers(cookie === null ? undefined : { "Set-Cookie": cookie });
  const login = loginPath(page, { unsent: true });
  if (unkept.length === 0) return redirect(login, { status: 303, headers });
  return Response.json({ unkept, login } satisfies Unkept, { status: 401, headers });
}

function fieldsOf({ asked, values, inputs }: Awaited<ReturnType<typeof parseWalkForm>>): Field[] {
  return [
    ...[...asked].map((set): Field => [fieldNames.asked(set), "1"]),
    ...[...values].flatMap(([set, texts]) => texts.map((text): Field => [fieldNames.answer(set), text])),
    ...[...inputs].flatMap(([set, texts]) =>
      [...texts].map(([option, text]): Field => [fieldNames.input(set, option), text]),
    ),
  ];
}

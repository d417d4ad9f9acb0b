import { handleVisitor, ownPath, parseForm, themeCookie } from "@boardwalk/web";
import { THEMES } from "@boardwalk/web/theme";
import { type ActionFunctionArgs, redirect } from "@remix-run/server-runtime";
import { z } from "zod";
import { doorPaths } from "../door-paths.ts";

const ThemeForm = z.object({ theme: z.enum(THEMES), backTo: z.string().optional() });

/** Light, dark, or as the system has it; then back to where it was chosen. */
export async function themeAction(args: ActionFunctionArgs) {
  return handleVisitor(args, async ({ door, request, cookies }) => {
    const form = await parseForm(request, ThemeForm);
    if (!form.ok) throw new Response("That theme does not exist.", { status: 422 });
    cookies.append("Set-Cookie", themeCookie.write(args.context, form.value.theme, door.clock.now()));
    return redirect(ownPath(form.value.backTo, doorPaths.home()));
  });
}

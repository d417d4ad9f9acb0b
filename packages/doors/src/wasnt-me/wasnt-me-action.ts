import { disown, SecureAccountInput, secureAccount } from "@boardwalk/domain/identity";
import { handleVisitor, parseForm } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/server-runtime";
import { z } from "zod";
import { doorPaths } from "../door-paths.ts";

const WasntMeForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("disown") }),
  SecureAccountInput.extend({ intent: z.literal("secure") }),
]);

/** First that it was not them, then what goes: each once, and both without a password. */
export async function wasntMeAction(args: ActionFunctionArgs) {
  return handleVisitor(args, async ({ door, request }) => {
    const token = args.params["token"] ?? "";
    const form = await parseForm(request, WasntMeForm);
    if (!form.ok) return form.reply();
    if (form.value.intent === "disown") await disown(door, token);
    else await secureAccount(door, token, form.value);
    return redirect(doorPaths.wasntMe(token));
  });
}

import { removePassword, setPassword } from "@boardwalk/domain/identity";
import { handleMemberAtDoor, parseForm, sessionCookie, workAsMember } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { paths } from "../../../../paths.ts";
import { PasswordForm } from "./password-form.ts";

export async function changePassword(args: ActionFunctionArgs) {
  return handleMemberAtDoor(args, async ({ door, member, ...signedIn }) => {
    const form = await parseForm(signedIn.request, PasswordForm);
    if (!form.ok) return form.reply();
    if (form.value.intent === "remove") {
      const session = await workAsMember(args.context, signedIn, ({ ctx }) => removePassword(ctx));
      signedIn.cookies.append("Set-Cookie", sessionCookie.write(args.context, session));
      return redirect(paths.security({ did: "password-removed" }));
    }
    const outcome = await setPassword(door, member, { password: form.value.password });
    if (outcome.kind === "refused") return form.refuse({ fields: { password: [outcome.because] } });
    signedIn.cookies.append("Set-Cookie", sessionCookie.write(args.context, outcome.session));
    return redirect(paths.security({ did: outcome.isChange ? "password-changed" : "password-set" }));
  });
}

import { changeRole, sendResetLink, signOutUser, switchUser } from "@boardwalk/domain/administration";
import { assertNever, Conflict, type Ctx, NotFound } from "@boardwalk/domain/kernel";
import { handleAdministrator, parseForm } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { paths, type UserAct } from "../../../paths.ts";
import { UserForm } from "./user-form.ts";

export async function actOnUser(args: ActionFunctionArgs) {
  return handleAdministrator(args, async ({ ctx, request }) => {
    const form = await parseForm(request, UserForm);
    // The buttons are ours: what cannot be read is answered like what does not exist.
    if (!form.ok) throw new NotFound();
    const id = args.params["id"] ?? "";
    try {
      return redirect(paths.user(id, { did: await act(ctx, id, form.value) }));
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      // Thrown, so that nothing of it stays.
      throw redirect(paths.user(id, { did: refusalOf(error) }));
    }
  });
}

function refusalOf({ about }: Conflict): UserAct {
  if (about === "last-super-administrator") return "last";
  return about === "switched-off" ? "no-link" : "settled";
}

async function act(ctx: Ctx, id: string, asked: UserForm): Promise<UserAct> {
  switch (asked.intent) {
    case "role":
      await changeRole(ctx, { id, role: asked.role });
      return "role";
    case "off":
    case "on":
      await switchUser(ctx, { id, to: asked.intent });
      return asked.intent;
    case "sign-out":
      return (await signOutUser(ctx, { id, sessionId: asked.sessionId ?? null })).ended > 0 ? "sign-out" : "not-there";
    case "send-reset":
      await sendResetLink(ctx, { id });
      return "send-reset";
    default:
      return assertNever(asked);
  }
}

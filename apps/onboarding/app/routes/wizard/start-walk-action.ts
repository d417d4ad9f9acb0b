import { visitor } from "@boardwalk/domain/kernel";
import { startWalk } from "@boardwalk/domain/walks";
import { findOffer } from "@boardwalk/domain/wizards";
import { enterAsWalker, handleVisitor, parseForm } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { paths } from "../../paths.ts";
import { StartWalkForm } from "./start-walk-form.ts";

/** A guest is made last, once there is something for them to walk. */
export async function startWalkAction(args: ActionFunctionArgs) {
  return handleVisitor(args, async (asking) => {
    const { door, request, session } = asking;
    const wizardKey = args.params["key"] ?? "";
    const readOnly = { readOnly: true };
    const offer = await door.database.withActor(door, visitor, (ctx) => findOffer(ctx, { key: wizardKey }), readOnly);
    if (offer.requireLogin && session === null) return redirect(paths.login(paths.wizard(wizardKey), { unsent: true }));
    const form = await parseForm(request, StartWalkForm);
    if (!form.ok) return form.reply();
    const { privacy, press } = form.value;
    const storeUserData = privacy === "keep";
    const walker = await enterAsWalker(args.context, door, asking);
    const { token } = await door.database.withActor(door, walker, (ctx) =>
      startWalk(ctx, { wizardKey, storeUserData, press }),
    );
    return redirect(paths.walk(token));
  });
}

import { Conflict, visitor } from "@boardwalk/domain/kernel";
import { lookAtSaved, startFromSaved } from "@boardwalk/domain/walks";
import { enterAsWalker, handleVisitor, parseForm, walkerOf } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { z } from "zod";
import { Press } from "../../kept/press.ts";
import { paths } from "../../paths.ts";

const BeginForm = z.object({ press: Press });

export async function beginFromGallery(args: ActionFunctionArgs) {
  const id = args.params["savedId"] ?? "";
  return handleVisitor(args, async (visiting) => {
    const { door, request, session, guest } = visiting;
    const form = await parseForm(request, BeginForm);
    if (!form.ok) return form.reply();
    const live = session ?? guest;
    const { today } = await door.database.withActor(
      door,
      live === null ? visitor : walkerOf(live),
      (ctx) => lookAtSaved(ctx, { id }),
      { readOnly: true },
    );
    if (today === null) throw new Conflict("not-on-offer", "Its wizard is not on offer, so no walk can begin.");
    if (today.requiresLogin && session === null) return redirect(paths.login(paths.galleryWalk(id)));
    const walker = await enterAsWalker(args.context, door, visiting);
    const { token } = await door.database.withActor(door, walker, (ctx) =>
      startFromSaved(ctx, { id, press: form.value.press }),
    );
    return redirect(paths.walkBegan(token));
  });
}

import { Conflict, visitor } from "@boardwalk/domain/kernel";
import { lookAtSaved, startFromSaved } from "@boardwalk/domain/walks";
import { enterAsWalker, handleVisitor, walkerOf } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { paths } from "../../paths.ts";

export async function beginFromGallery(args: ActionFunctionArgs) {
  const id = args.params["savedId"] ?? "";
  return handleVisitor(args, async (visiting) => {
    const { door, session, guest } = visiting;
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
    const { token } = await door.database.withActor(door, walker, (ctx) => startFromSaved(ctx, { id }));
    return redirect(paths.walkBegan(token));
  });
}

import { visitor } from "@boardwalk/domain/kernel";
import { handleVisitor, hereOf, walkerOf } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { loadAhead } from "../../kept/load-ahead.ts";
import { memberInTop } from "../../member-in-top.ts";

export async function loadGalleryWalk(args: LoaderFunctionArgs) {
  return handleVisitor(args, async ({ door, request, session, guest }) => {
    const live = session ?? guest;
    const ahead = await door.database.withActor(
      door,
      live === null ? visitor : walkerOf(live),
      (ctx) => loadAhead(ctx, args.params["savedId"] ?? "", hereOf(request, session, door.clock)),
      { readOnly: true },
    );
    return { member: memberInTop(session), ...ahead };
  });
}

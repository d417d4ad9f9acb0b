import { GalleryFilter, listGallery } from "@boardwalk/domain/gallery";
import { visitor } from "@boardwalk/domain/kernel";
import { handleVisitor, hereOf, walkerOf } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { savedInWords } from "../../kept/saved-in-words.ts";
import { memberInTop } from "../../member-in-top.ts";

export async function loadGallery(args: LoaderFunctionArgs) {
  return handleVisitor(args, async ({ door, request, session, guest }) => {
    const filter = GalleryFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
    const live = session ?? guest;
    const here = hereOf(request, session, door.clock);
    const gallery = await door.database.withActor(
      door,
      live === null ? visitor : walkerOf(live),
      (ctx) => listGallery(ctx, filter),
      { readOnly: true },
    );
    return {
      member: memberInTop(session),
      isSomebody: live !== null,
      filter,
      ...gallery,
      saved: gallery.saved.map((view) => savedInWords(view, here)),
    };
  });
}

import { ListMyWalksInput, listMyWalks } from "@boardwalk/domain/walks";
import { handleWalker, hereOf } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { myWalkInWords } from "./my-walk-in-words.ts";

export async function loadMyWalks(args: LoaderFunctionArgs) {
  return handleWalker(args, async ({ ctx, request, session }) => {
    const asked = Object.fromEntries(new URL(request.url).searchParams);
    const input = ListMyWalksInput.parse(asked);
    const here = hereOf(request, session, ctx.clock);
    const { walks, count, page, pages } = await listMyWalks(ctx, input);
    const name = session === null ? null : (session.name ?? session.email);
    const shown = walks.map((walk) => myWalkInWords(walk, here));
    return {
      member: name === null ? null : { name, firstName: name.split(/\s/)[0] ?? name },
      walks: shown,
      count,
      page,
      pages,
      state: input.state ?? null,
      asking: shown.find(({ token }) => token === asked["ask"]) ?? null,
      isDeleted: asked["did"] === "deleted",
    };
  });
}

export type MyWalksData = Awaited<ReturnType<typeof loadMyWalks>>["data"];

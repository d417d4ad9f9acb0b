import { ListMyWalksInput, listMyWalks } from "@boardwalk/domain/walks";
import { handleWalker, hereOf } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { myWalkInWords } from "./my-walk-in-words.ts";

export async function loadMyWalks(args: LoaderFunctionArgs) {
  return handleWalker(args, async ({ ctx, request, session }) => {
    const input = ListMyWalksInput.parse(Object.fromEntries(new URL(request.url).searchParams));
    const here = hereOf(request, session, ctx.clock);
    const { walks, count, page, pages } = await listMyWalks(ctx, input);
    const name = session === null ? null : (session.name ?? session.email);
    return {
      member: name === null ? null : { name, firstName: name.split(/\s/)[0] ?? name },
      walks: walks.map((walk) => myWalkInWords(walk, here)),
      count,
      page,
      pages,
      state: input.state ?? null,
    };
  });
}

export type MyWalksData = Awaited<ReturnType<typeof loadMyWalks>>["data"];

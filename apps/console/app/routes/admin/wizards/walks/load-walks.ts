import { listWalkKinds, listWalks } from "@boardwalk/domain/walks";
import { countInWords, handleAuthor, hereOf } from "@boardwalk/web";
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { paths } from "../../../../paths.ts";
import { wizardHeadOf } from "../wizard-head-of.ts";
import { walkInWords } from "./walk-in-words.ts";
import { walksFilterOf } from "./walks-filter-of.ts";

export async function loadWalks(args: LoaderFunctionArgs) {
  return handleAuthor(args, async ({ ctx, request, session }) => {
    const key = args.params["key"] ?? "";
    const { input, hasEmpty, shown, isFiltered, areWordsFindable } = walksFilterOf(request);
    // The address that is kept and shared goes without empty fields.
    if (hasEmpty) throw redirect(paths.wizardWalks(key, input));
    const here = hereOf(request, session, ctx.clock);
    const { wizard, walks, page, pages, total } = await listWalks(ctx, { key, ...input });
    return {
      wizard: wizardHeadOf(wizard),
      walks: walks.map((walk) => walkInWords(walk, here)),
      kinds: await listWalkKinds(ctx, { key }),
      page,
      pages,
      total,
      count: countInWords(total, here),
      filter: shown,
      isFiltered,
      areWordsFindable,
    };
  });
}

export type WalksLoaded = Awaited<ReturnType<typeof loadWalks>>["data"];

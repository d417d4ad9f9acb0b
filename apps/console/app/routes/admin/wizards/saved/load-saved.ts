import { listPublicSavedWalks } from "@boardwalk/domain/walks";
import { handleAuthor, hereOf } from "@boardwalk/web";
import { whenInWords } from "@boardwalk/web/when-in-words";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { wizardHeadOf } from "../wizard-head-of.ts";

export async function loadSaved(args: LoaderFunctionArgs) {
  return handleAuthor(args, async ({ ctx, request, session }) => {
    const { wizard, saved } = await listPublicSavedWalks(ctx, { key: args.params["key"] ?? "" });
    const here = hereOf(request, session, ctx.clock);
    const did = new URL(request.url).searchParams.get("did");
    return {
      wizard: wizardHeadOf(wizard),
      saved: saved.map(({ id, name, description, tags, isOfficial, useCount, createdAt, lastUsedAt }) => ({
        id,
        name,
        description,
        tags: [...tags],
        isOfficial,
        useCount,
        created: whenInWords(createdAt, here),
        lastUsed: lastUsedAt && whenInWords(lastUsedAt, here),
      })),
      did: DID.get(did ?? "") ?? null,
    };
  });
}

export type SavedLoaded = Awaited<ReturnType<typeof loadSaved>>["data"];

const DID = new Map([
  ["official", "It stands first in the gallery from now on, and says that it is official."],
  ["unofficial", "It stands in the gallery like every other."],
]);

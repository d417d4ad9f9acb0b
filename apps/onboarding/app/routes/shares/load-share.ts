import { NotFound, newId } from "@boardwalk/domain/kernel";
import { listShares, openWalk, type ShareView } from "@boardwalk/domain/walks";
import { handleWalker, hereOf } from "@boardwalk/web";
import { type Here, whenInWords } from "@boardwalk/web/when-in-words";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { memberInTop } from "../../member-in-top.ts";

export async function loadShare(args: LoaderFunctionArgs) {
  const token = args.params["token"] ?? "";
  return handleWalker(args, async ({ ctx, request, session }) => {
    const walk = await openWalk(ctx, { token });
    if (!walk.may.share) throw new NotFound("There is no such walk.");
    const here = hereOf(request, session, ctx.clock);
    return {
      member: memberInTop(session),
      token,
      name: walk.name,
      isCompleted: walk.state === "completed",
      newShareId: newId(),
      shares: (await listShares(ctx, { token })).map((share) => shareInWords(share, here)),
      // Anybody can write in the address: it is said only of one that is ended.
      endedId: new URL(request.url).searchParams.get("ended"),
    };
  });
}

function shareInWords({ visitors, createdAt, expiresAt, ...share }: ShareView, here: Here) {
  return {
    ...share,
    made: whenInWords(createdAt, here),
    ends: expiresAt && whenInWords(expiresAt, here),
    visitors: visitors.map(({ name, isGuest, usedAt }) => ({
      name: name ?? (isGuest ? "A guest" : "Somebody without a name"),
      when: whenInWords(usedAt, here),
    })),
  };
}

export type ShareInWords = ReturnType<typeof shareInWords>;

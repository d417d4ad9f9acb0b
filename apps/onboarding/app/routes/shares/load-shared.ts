import { newId, visitor } from "@boardwalk/domain/kernel";
import { type FoundShare, findShare, readSharedWalk } from "@boardwalk/domain/walks";
import { handleVisitor, hereOf, walkerOf } from "@boardwalk/web";
import { LANGUAGE, whenInWords } from "@boardwalk/web/when-in-words";
import { data, type LoaderFunctionArgs } from "@remix-run/node";
import { memberInTop } from "../../member-in-top.ts";
import { sharedInWords } from "./shared-in-words.ts";

export async function loadShared(args: LoaderFunctionArgs) {
  const token = args.params["token"] ?? "";
  return handleVisitor(args, async ({ door, request, session, guest }) => {
    const live = session ?? guest;
    const here = hereOf(request, session, door.clock);
    const locale = here.locale ?? LANGUAGE;
    const found = await door.database.withActor(
      door,
      live === null ? visitor : walkerOf(live),
      async (ctx) => {
        const share = await findShare(ctx, { token });
        const isOpen = share.state === "open" && share.walkToken !== null;
        return { share, walk: isOpen ? await readSharedWalk(ctx, { token }) : null };
      },
      { readOnly: true },
    );
    const { share, walk } = found;
    const page = {
      member: memberInTop(session),
      isSignedIn: session !== null,
      state: share.state,
      link:
        share.state === "open"
          ? { ...linkInWords(share), ends: share.expiresAt && whenInWords(share.expiresAt, here) }
          : null,
      walk: walk && {
        press: newId(),
        ...sharedInWords(walk, locale),
        saved: whenInWords(walk.completedAt ?? walk.savedAt, here),
        prices: { currency: walk.version.cover.currency, locale },
      },
    };
    return data(page, { status: STATUS[share.state] });
  });
}

const STATUS: Record<FoundShare["state"], number> = {
  open: 200,
  ended: 410,
  expired: 410,
  "used-up": 410,
  "for-another": 403,
};

function linkInWords(share: Extract<FoundShare, { state: "open" }>) {
  const { wizardName, walkName, sharedBy, may, withAnswers, usesLeft, isOwn, isCompleted, requiresLogin } = share;
  return {
    wizardName,
    walkName,
    sharedBy: sharedBy ?? "A guest",
    may,
    withAnswers,
    usesLeft,
    isOwn,
    isCompleted,
    /** Whoever only looks needs no account. */
    needsAccount: requiresLogin && may !== "view",
  };
}

import { handleWalker, hereOf, walkNoteCookie } from "@boardwalk/web";
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { paths } from "../../../paths.ts";
import { stepOfSegment } from "../../../step-segment.ts";
import { leadsElsewhere } from "../leads-elsewhere.ts";
import { openToWalk } from "../open-to-walk.ts";
import { documentWith } from "./document-with.ts";
import { stepView } from "./step-view.ts";

/** The page of a step that the walk has come to. */
export async function loadStep(args: LoaderFunctionArgs) {
  const { token = "", step: segment = "" } = args.params;
  const step = stepOfSegment(segment);
  return handleWalker(args, async ({ ctx, request, session, walker, cookies }) => {
    const walk = await openToWalk(ctx, token);
    const elsewhere = leadsElsewhere(walk, walk.evaluated, step);
    if (elsewhere !== null) throw redirect(elsewhere);
    const note = walkNoteCookie.read(args.context, request, paths.walkStep(token, step));
    if (note !== null) cookies.append("Set-Cookie", walkNoteCookie.remove(args.context));
    const fromReview = new URL(request.url).searchParams.get("from") === "review";
    const reader = { here: hereOf(request, session, ctx.clock), userId: walker.userId };
    if (note === null || (note.typed.length === 0 && !note.unkept))
      return stepView(walk, step, reader, { fromReview, changed: note?.changed ?? [] });
    return stepView(walk, step, reader, {
      fromReview,
      document: documentWith(walk, step, note.typed),
      notice: {
        tone: "caution",
        text: note.unkept ? SIGNED_OUT_WITHOUT_ALL : SIGNED_OUT,
      },
    });
  });
}

const SIGNED_OUT = "You were signed out. What you had typed stands here again, and is not sent yet.";
const SIGNED_OUT_WITHOUT_ALL =
  "You were signed out. What you had typed stands here again, but for files and what was too long to be kept: add those once more. Nothing is sent yet.";

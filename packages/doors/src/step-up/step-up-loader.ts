import { findHeldForm, hasRecentProof, waysToProve } from "@boardwalk/domain/identity";
import { handleSession, ownPath, type StepUpAsked, stepUpWays, workAsMember } from "@boardwalk/web";
import { type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { doorPaths } from "../door-paths.ts";
import { refusalInWords } from "../oauth/refusal-in-words.ts";

/** The question on a page of its own: for scripts that were refused, and for whoever comes back from elsewhere. */
export async function stepUpLoader(args: LoaderFunctionArgs) {
  return handleSession(args, (signedIn) =>
    workAsMember(args.context, signedIn, async ({ ctx, request, session: { email } }) => {
      const { searchParams } = new URL(request.url);
      const interrupted = searchParams.get("interrupted");
      const held = interrupted === null ? null : await findHeldForm(ctx, interrupted);
      const page = held?.page ?? ownPath(searchParams.get("redirectTo"), doorPaths.home());
      const isProven = await hasRecentProof(ctx);
      if (isProven && interrupted === null) throw redirect(page);
      const asked: StepUpAsked = {
        interrupted: held && interrupted,
        page,
        prove: doorPaths.stepUp({ redirectTo: page }),
        email,
        ways: stepUpWays(args.context, await waysToProve(ctx)),
      };
      return {
        asked,
        by: searchParams.get("by"),
        refused: refusalInWords(args.context, searchParams),
        goesOnAt: isProven && held ? held.address : null,
        isGone: isProven && held === null,
      };
    }),
  );
}

import { holdForm, waysToProve } from "@boardwalk/domain/identity";
import type { AppLoadContext } from "@remix-run/server-runtime";
import { ownPath } from "../addresses/own-path.ts";
import { pathOf } from "../addresses/path-of.ts";
import type { Failure } from "../answers/error-to-response.ts";
import { memberOf } from "../sessions/member-of.ts";
import type { SignedIn } from "../sessions/signed-in.ts";
import { surroundingsOf } from "../sessions/surroundings-of.ts";
import type { StepUpAsked } from "./step-up-asked.ts";
import { stepUpPath } from "./step-up-path.ts";
import { stepUpWays } from "./step-up-ways.ts";

// More than any form of ours; what is larger is sent again by whoever sent it.
const LONGEST_HELD = 262_144;

/** The answer that asks once more who it is, with the form kept meanwhile. Nothing was changed. */
export async function askForProof(
  context: AppLoadContext,
  { request, session }: SignedIn,
  form: string | null,
): Promise<Response> {
  const isReading = request.method === "GET" || request.method === "HEAD";
  const address = pathOf(request);
  const page = isReading ? address : pageOf(request);
  const holds = form !== null && form.length <= LONGEST_HELD;
  const { ways, interrupted } = await context.services.database.withActor(
    surroundingsOf(context),
    memberOf(session),
    async (ctx) => ({
      ways: await waysToProve(ctx),
      interrupted: holds ? await holdForm(ctx, { address, page, form }) : null,
    }),
  );
  const stepUp: StepUpAsked = {
    interrupted,
    page,
    prove: stepUpPath({ redirectTo: page }),
    email: session.email,
    ways: stepUpWays(context, ways),
  };
  const failure: Failure = { code: "step-up", requestId: context.requestId, stepUp };
  return Response.json(failure, { status: 403 });
}

/** The page that a form was sent from: browsers say it to the site itself. */
function pageOf(request: Request): string {
  const referer = URL.parse(request.headers.get("Referer") ?? "");
  return ownPath(referer && referer.pathname + referer.search, "/");
}

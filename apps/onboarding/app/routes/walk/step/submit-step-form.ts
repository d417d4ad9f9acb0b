import type { SubmittedStep } from "@boardwalk/domain/walks";
import { changedInWords } from "@boardwalk/runner";
import { handleWalkerAtDoor, hereOf, parseWalkForm, walkNoteCookie } from "@boardwalk/web";
import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { paths } from "../../../paths.ts";
import { stepOfSegment } from "../../../step-segment.ts";
import { takeWalkFile } from "../files/take-walk-file.ts";
import { type Act, readAct } from "../read-act.ts";
import { whereOn } from "../where-on.ts";
import { holdTyped } from "./hold-typed.ts";
import { type Reader, stepView } from "./step-view.ts";
import { type TakenStep, takeStep } from "./take-step.ts";

/** One step as its form sends it: the same with scripts and without. */
export async function submitStepForm(args: ActionFunctionArgs) {
  const { context, params } = args;
  const { token = "", step: segment = "" } = params;
  const step = stepOfSegment(segment);
  return handleWalkerAtDoor(
    args,
    async ({ door, walker, session, request, cookies }) => {
      const form = await parseWalkForm(request, (set, file) =>
        takeWalkFile({ door, walker }, context.services.files, { token, step, set }, file),
      );
      const act = readAct(form.act);
      const from = new URL(request.url).searchParams.get("from") === "review" ? ({ from: "review" } as const) : {};
      return door.database.withActor(door, walker, async (ctx) => {
        const outcome = await takeStep(ctx, { token, step, act, form });
        switch (outcome.kind) {
          case "elsewhere":
            return redirect(paths.walk(token), 303);
          case "kept":
            return redirect(keptAt(token, step, act, from), 303);
          case "moved": {
            const to = leadsOn(token, outcome, from);
            const changed = changedInWords(outcome.before, outcome.state, outcome.definition);
            const note = changed.length === 0 ? null : walkNoteCookie.write(context, to, { changed });
            if (note !== null) cookies.append("Set-Cookie", note);
            return redirect(to, 303);
          }
          default: {
            const reader = { here: hereOf(request, session, ctx.clock), userId: walker.userId };
            return drawAgain(step, outcome, reader, "from" in from);
          }
        }
      });
    },
    () => holdTyped(args),
  );
}

type From = { readonly from?: "review" };
type Moved = Extract<SubmittedStep, { kind: "moved" }>;
type NotTaken = Extract<TakenStep, { kind: "refused" | "conflict" | "saved" }>;

/** From the review back to it, unless the answer made the way longer; else to the step that follows. */
function leadsOn(token: string, { to, next }: Moved, { from }: From): string {
  return from === "review" || next === null ? whereOn(token, { current: to }) : paths.walkStep(token, next);
}

function keptAt(token: string, step: string, act: Act, from: From): string {
  if (act.kind === "later") return paths.walkLater(token);
  return paths.walkStep(token, step, act.kind === "keep" ? { ...from, set: act.set } : from);
}

/** The page once more, with everything that was typed and what is to be said of it. */
function drawAgain(step: string, outcome: NotTaken, reader: Reader, fromReview: boolean) {
  const { state, document, walk } = outcome;
  const drawn = { state, document, fromReview };
  if (outcome.kind === "refused")
    return data(stepView(walk, step, reader, { ...drawn, errorsShown: true }), { status: 422 });
  const { sets, refusals } =
    outcome.kind === "conflict" ? { sets: outcome.sets, refusals: {} } : { ...outcome, sets: outcome.conflicts };
  const conflicts = sets.map(({ set, mine, theirs }) => ({ set, yours: mine, theirs }));
  const status = conflicts.length > 0 ? 409 : 422;
  return data(stepView(walk, step, reader, { ...drawn, conflicts, refusals }), { status });
}

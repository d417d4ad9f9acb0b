import { saveAnswer } from "@boardwalk/domain/walks";
import { handleWalker, parseJson } from "@boardwalk/web";
import { loginPath } from "@boardwalk/web/login-path";
import type { ActionFunctionArgs } from "@remix-run/node";
import { paths } from "../../paths.ts";
import { stepOfSegment } from "../../step-segment.ts";
import { AnswerSent } from "./answer-sent.ts";
import { refusedAnswer } from "./refused-answer.ts";

export { refuseReading as loader } from "@boardwalk/doors/frame/refuse-reading";

/** For scripts: keeps one answer as it is given. */
export async function action(args: ActionFunctionArgs) {
  const { token = "", step: segment = "" } = args.params;
  const step = stepOfSegment(segment);
  return handleWalker(
    args,
    async ({ ctx, request }) => {
      const sent = await parseJson(request, AnswerSent);
      const outcome = await saveAnswer(ctx, { ...sent, token, step });
      switch (outcome.kind) {
        case "saved": {
          const { revision, was, answer, total, current } = outcome;
          return Response.json({ revision, was, value: answer.value, inputs: answer.inputs, total, current });
        }
        case "conflict": {
          const { value, inputs, was } = outcome.theirs;
          return Response.json({ theirs: { value, inputs, was } }, { status: 409 });
        }
        case "refused":
          return refusedAnswer(outcome.reason);
      }
    },
    () => Response.json({ login: loginPath(paths.walkStep(token, step)) }, { status: 401 }),
  );
}

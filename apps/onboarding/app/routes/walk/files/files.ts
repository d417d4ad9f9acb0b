import type { Ctx } from "@boardwalk/domain/kernel";
import { detachWalkFile, fingerprintsOfStep, openWalk } from "@boardwalk/domain/walks";
import { handleWalkerAtDoor, parseForm, parseUpload } from "@boardwalk/web";
import { loginPath } from "@boardwalk/web/login-path";
import type { ActionFunctionArgs } from "@remix-run/node";
import { paths } from "../../../paths.ts";
import { stepOfSegment } from "../../../step-segment.ts";
import { faultInWords } from "./fault-in-words.ts";
import { keepWalkFile } from "./keep-walk-file.ts";
import { RemoveFileForm } from "./remove-file-form.ts";
import { type FileFault, takeWalkFile, type WalkFilePlace } from "./take-walk-file.ts";

export { refuseReading as loader } from "@boardwalk/doors/frame/refuse-reading";

/** For scripts: adds one file to an answer, or takes one out of it. */
export async function action(args: ActionFunctionArgs) {
  const { token = "", step: segment = "" } = args.params;
  const step = stepOfSegment(segment);
  const store = args.context.services.files;
  return handleWalkerAtDoor(
    args,
    async ({ door, walker, request }) => {
      if (!/^multipart\/form-data\b/i.test(request.headers.get("Content-Type") ?? "")) {
        const form = await parseForm(request, RemoveFileForm);
        if (!form.ok) return refused("unknown-set", "");
        const place = { token, step, set: form.value.set };
        return door.database.withActor(door, walker, async (ctx) => {
          const outcome = await detachWalkFile(ctx, { ...place, fileId: form.value.remove });
          return outcome.kind === "refused" ? refused(outcome.reason, "") : answered(ctx, place);
        });
      }
      const { file } = await parseUpload(request, (sent, { set = "" }) =>
        takeWalkFile({ door, walker }, store, { token, step, set }, sent),
      );
      if (file === null) return refused("empty", "The file");
      const place = { token, step, set: file.set };
      return door.database.withActor(door, walker, async (ctx) => {
        const fault = await keepWalkFile(ctx, place, file);
        return fault === null ? answered(ctx, place) : refused(fault, file.name);
      });
    },
    () => Response.json({ login: loginPath(paths.walkStep(token, step)) }, { status: 401 }),
  );
}

/** How the answer stands now. */
async function answered(ctx: Ctx, { token, step, set }: WalkFilePlace): Promise<Response> {
  const walk = await openWalk(ctx, { token });
  const files = walk.document.answers[`${step}.${set}`] ?? [];
  return Response.json({ files, was: fingerprintsOfStep(walk, step)[set] ?? "" });
}

function refused(fault: FileFault, name: string): Response {
  const isLarge = fault === "too-large" || fault === "file-size" || fault === "too-many-pixels";
  return Response.json({ message: faultInWords(fault, name) }, { status: isLarge ? 413 : 422 });
}

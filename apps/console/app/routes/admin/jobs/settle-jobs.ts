import { discardJob, FailedJobsInput, retryJob } from "@boardwalk/domain/administration";
import { Conflict, NotFound } from "@boardwalk/domain/kernel";
import { handleAdministrator, parseForm } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { paths } from "../../../paths.ts";
import { JobsForm } from "./jobs-form.ts";

export async function settleJobs(args: ActionFunctionArgs) {
  return handleAdministrator(args, async ({ ctx, request }) => {
    const form = await parseForm(request, JobsForm);
    // The ids are ours: one that cannot be read is answered like one that does not exist.
    if (!form.ok) throw new NotFound();
    const { intent, id } = form.value;
    const { queue = null, page } = FailedJobsInput.parse(Object.fromEntries(new URL(request.url).searchParams));
    try {
      const settled = intent === "retry" ? await retryJob(ctx, { id }) : await discardJob(ctx, { id });
      return redirect(paths.adminJobs({ queue, page, did: intent, job: settled.queue }));
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      return redirect(paths.adminJobs({ queue, page, did: "settled" }));
    }
  });
}

import { EditsAsked, editWizard, limitEdits, readEdits, redoEdit, undoEdit } from "@boardwalk/domain/wizards";
import { handleAuthorScript } from "@boardwalk/web";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { paths } from "../../../../paths.ts";
import { readEdit } from "./read-edit.ts";
import { wizardMeant } from "./wizard-meant.ts";

const STATUS = { applied: 200, stale: 409, invalid: 422 } as const;

/** What others did since a revision. */
export async function loader(args: LoaderFunctionArgs) {
  const key = args.params["key"] ?? "";
  return handleAuthorScript(args, paths.wizard(key), async ({ ctx, request }) => {
    const asked = EditsAsked.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!asked.success) return Response.json({ code: "invalid" }, { status: 400 });
    return Response.json(await readEdits(ctx, { key, wizardId: wizardMeant(request), ...asked.data }));
  });
}

/** One thing that is done to the draft. */
export async function action(args: ActionFunctionArgs) {
  const key = args.params["key"] ?? "";
  return handleAuthorScript(args, paths.wizard(key), async ({ ctx, request }) => {
    const read = await readEdit(request);
    if (!read.ok) return read.refusal;
    await limitEdits(ctx);
    const { edit } = read;
    const which = { key, wizardId: wizardMeant(request) };
    const outcome =
      "command" in edit
        ? await editWizard(ctx, { ...which, ...edit })
        : "undo" in edit
          ? await undoEdit(ctx, { ...which, ...edit })
          : await redoEdit(ctx, { ...which, ...edit });
    return Response.json(outcome, { status: STATUS[outcome.kind] });
  });
}

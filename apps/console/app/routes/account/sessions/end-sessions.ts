import { disownSession, endOtherSessions, endSession } from "@boardwalk/domain/identity";
import { NotFound } from "@boardwalk/domain/kernel";
import { handleMember, parseForm } from "@boardwalk/web";
import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { paths } from "../../../paths.ts";
import { SessionsForm } from "./sessions-form.ts";

export async function endSessions(args: ActionFunctionArgs) {
  return handleMember(args, async ({ ctx, request }) => {
    const form = await parseForm(request, SessionsForm);
    // The ids are ours: one that cannot be read is answered like one that does not exist.
    if (!form.ok) throw new NotFound();
    if (form.value.intent === "end-others") {
      const { ended } = await endOtherSessions(ctx);
      return redirect(paths.sessions({ ended }));
    }
    const { sessionId } = form.value;
    if (form.value.intent === "disown") {
      await disownSession(ctx, { sessionId });
      return redirect(paths.security({ did: "disowned" }));
    }
    await endSession(ctx, { sessionId });
    return form.value.inPlace ? { ended: sessionId } : redirect(paths.sessions({ ended: 1 }));
  });
}

import { handleVisitor, hereOf } from "@boardwalk/web";
import { greetingAt } from "@boardwalk/web/greeting-at";
import type { LoaderFunctionArgs } from "@remix-run/node";

export async function loadFront(args: LoaderFunctionArgs) {
  return handleVisitor(args, async ({ door, request, session }) => {
    const { consoleOrigin } = args.context.services.site;
    if (!session) return { member: null, consoleOrigin };
    const name = session.name ?? session.email;
    const greeting = greetingAt(hereOf(request, session, door.clock));
    return { member: { name, firstName: name.split(/\s/)[0] ?? name, greeting }, consoleOrigin };
  });
}

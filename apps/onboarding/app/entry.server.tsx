import { respondWithDocument, respondWithWholeDocument } from "@boardwalk/doors/frame/server";
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { says } from "./use-hydrates.ts";

export { reportError as handleError, respondWithData as handleDataRequest } from "@boardwalk/doors/frame/server";

export const streamTimeout = 5_000;

export default function respond(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const { matches } = remix.staticHandlerContext;
  const hydrates = matches.some(({ route }) => says(remix.routeModules[route.id]?.handle, "hydrates"));
  const answer = hydrates ? respondWithDocument : respondWithWholeDocument;
  return answer(request, status, headers, remix, context);
}

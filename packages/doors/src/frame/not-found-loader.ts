import type { LoaderFunctionArgs } from "@remix-run/server-runtime";

/** For addresses that nothing answers to: 404, with the number to quote. */
export async function notFoundLoader({ context }: LoaderFunctionArgs): Promise<never> {
  throw Response.json({ code: "not-found", requestId: context.requestId }, { status: 404 });
}

import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/server-runtime";
import { failureOfApi } from "./failure-of-api.ts";

/** The frame of every address below /api: JSON or nothing, and each failure as a problem. Cookies are neither read nor set. */
export async function answerApi(
  { context }: LoaderFunctionArgs | ActionFunctionArgs,
  work: (headers: Headers) => Promise<unknown>,
): Promise<Response> {
  const headers = new Headers({ "Cache-Control": "no-store" });
  try {
    const said = await work(headers);
    return said === undefined ? new Response(null, { status: 204, headers }) : Response.json(said, { headers });
  } catch (error) {
    return failureOfApi(error, context, headers);
  }
}

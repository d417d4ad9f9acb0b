import { isBodyTooLarge } from "../front/index.ts";

/** The answer to a body that could not be taken. */
export function refuseBody(error?: unknown): Response {
  return isBodyTooLarge(error)
    ? new Response("The form is too large.", { status: 413 })
    : new Response("The form cannot be read.", { status: 400 });
}

import { NotFound } from "@boardwalk/domain/kernel";
import { handlePublicApi } from "@boardwalk/web";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/server-runtime";

/** For every address below /api that is none. */
export async function unknownApiAddress(args: LoaderFunctionArgs | ActionFunctionArgs): Promise<Response> {
  return handlePublicApi(args, async () => Promise.reject(new NotFound("There is nothing here.")));
}

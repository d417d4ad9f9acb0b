import { readCurrentApiToken } from "@boardwalk/domain/identity";
import { handleApi } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";

/** The token that asks, about itself. */
export async function loader(args: LoaderFunctionArgs) {
  return handleApi(args, null, ({ ctx }) => readCurrentApiToken(ctx));
}

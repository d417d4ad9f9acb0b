import { readMe } from "@boardwalk/domain/identity";
import { handleApi } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/node";

/** Whom the token acts for, as far as its scopes allow. */
export async function loader(args: LoaderFunctionArgs) {
  return handleApi(args, "profile:read", ({ ctx }) => readMe(ctx));
}

import { themeCookie } from "@boardwalk/web";
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";

/** What every page knows, also when the database is away. */
export async function frameLoader({ context, request }: LoaderFunctionArgs) {
  return { theme: themeCookie.read(context, request), requestId: context.requestId };
}

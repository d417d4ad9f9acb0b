import { handleVisitor } from "@boardwalk/web";
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { paths } from "../paths.ts";

export async function loader(args: LoaderFunctionArgs) {
  return handleVisitor(args, async ({ session }) => redirect(session ? paths.account() : paths.login()));
}

/** Never drawn, since the loader leads on; but where a route has no page, a failure would be told to people as JSON. */
export default function Home() {
  return null;
}

export { FailureScreen as ErrorBoundary } from "@boardwalk/doors/frame";

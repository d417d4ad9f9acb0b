import { handleVisitor } from "@boardwalk/web";
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { paths } from "../paths.ts";

export async function loader(args: LoaderFunctionArgs) {
  return handleVisitor(args, async ({ session }) => redirect(session ? paths.account() : paths.login()));
}

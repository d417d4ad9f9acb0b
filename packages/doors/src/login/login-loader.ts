import { findLastWay } from "@boardwalk/domain/identity";
import { handleVisitor } from "@boardwalk/web";
import { type LoaderFunctionArgs, redirect } from "@remix-run/server-runtime";
import { doorPaths } from "../door-paths.ts";
import { oauthChoices } from "../oauth/oauth-choices.ts";
import { refusalInWords } from "../oauth/refusal-in-words.ts";
import { lastWayInWords } from "./last-way-in-words.ts";
import { leadsTo } from "./leads-to.ts";

export async function loginLoader(args: LoaderFunctionArgs) {
  return handleVisitor(args, async ({ door, request, session }) => {
    const { searchParams } = new URL(request.url);
    const redirectTo = leadsTo(searchParams.get("redirectTo"));
    if (session) throw redirect(redirectTo ?? doorPaths.home());
    const { demo, oauth } = args.context.services;
    const as = searchParams.get("as");
    const filled = demo?.accounts.find((account) => account.email === as) ?? null;
    const lastWay = await findLastWay(door);
    return {
      redirectTo,
      hasLeft: searchParams.has("left"),
      isUnsent: searchParams.has("unsent"),
      demo,
      providers: oauthChoices(args.context),
      refusal: refusalInWords(args.context, searchParams),
      filled: demo && filled ? { email: filled.email, password: demo.password } : null,
      lastWay: lastWay && lastWayInWords(lastWay, (key) => oauth.find(key)?.name ?? null),
      lastProvider: lastWay?.provider ?? null,
    };
  });
}

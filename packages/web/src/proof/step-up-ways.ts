import type { WaysToProve } from "@boardwalk/domain/identity";
import type { AppLoadContext } from "@remix-run/server-runtime";
import type { StepUpAsked } from "./step-up-asked.ts";

/** The ways as a question shows them: of the accounts elsewhere those that can prove something today. */
export function stepUpWays(
  { services: { oauth } }: Pick<AppLoadContext, "services">,
  ways: WaysToProve,
): StepUpAsked["ways"] {
  const providers = oauth.providers
    .filter(({ key, provesAfresh }) => provesAfresh && ways.providers.includes(key))
    .map(({ key, name }) => ({ key, name }));
  return { ...ways, providers };
}

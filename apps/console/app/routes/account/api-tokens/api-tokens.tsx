import { pageMeta } from "@boardwalk/doors/frame";
import { Note, PageHead } from "@boardwalk/ui";
import { type MetaFunction, useActionData, useLoaderData } from "@remix-run/react";
import { useSayOnce } from "../../../use-say-once.ts";
import type { changeApiTokens } from "./change-api-tokens.ts";
import { EndedTokens } from "./ended-tokens.tsx";
import { leadOf } from "./lead-of.ts";
import type { loadApiTokens } from "./load-api-tokens.ts";
import { MadeToken } from "./made-token.tsx";
import { NewToken } from "./new-token.tsx";
import { TokenList } from "./token-list.tsx";
import "./api-tokens.css";

export { passOnHeaders as headers } from "@boardwalk/web";
export { changeApiTokens as action } from "./change-api-tokens.ts";
export { loadApiTokens as loader } from "./load-api-tokens.ts";

export const meta: MetaFunction = () => pageMeta("API tokens", "The programs that may act in your name.");

export default function ApiTokens() {
  const { good, ended, asking, revoked, newTokenId, organizations, scopes, me } = useLoaderData<typeof loadApiTokens>();
  const answer = useActionData<typeof changeApiTokens>();
  const made = answer && "made" in answer ? answer.made : null;
  useSayOnce("revoked");
  return (
    <>
      <PageHead title="API tokens" lead={leadOf({ good: good.length, ended: ended.length })} />
      <div role="status">
        {revoked && !answer && <Note tone="action">{revoked} is revoked. What uses it is refused from now on.</Note>}
      </div>
      {made && <MadeToken key={made.id} token={made} me={me} />}
      {good.length > 0 && <TokenList tokens={good} asking={asking} />}
      {/* Another token is another form, with nothing typed in it yet. */}
      <NewToken
        key={made?.id ?? "first"}
        id={newTokenId}
        organizations={organizations}
        scopes={scopes}
        refused={answer && !("made" in answer) ? answer : undefined}
      />
      {ended.length > 0 && <EndedTokens tokens={ended} />}
    </>
  );
}

import { Moment } from "@boardwalk/doors/frame";
import { buttonClass, Icon, Item, ItemList, SectionHead } from "@boardwalk/ui";
import { Link } from "@remix-run/react";
import { KeyRound, TriangleAlert } from "lucide-react";
import { paths } from "../../../paths.ts";
import type { ApiTokenInWords } from "./api-token-in-words.ts";
import { AskRevoke } from "./ask-revoke.tsx";

export function TokenList({ tokens, asking }: { tokens: ApiTokenInWords[]; asking: string | null }) {
  return (
    <section aria-labelledby="tokens-head">
      <SectionHead id="tokens-head" title="Your tokens" />
      <ItemList>
        {tokens.map((token) => (
          <Item
            key={token.id}
            icon={KeyRound}
            name={token.name}
            meta={
              <>
                <TokenMeta token={token} />
                {asking === token.id && <AskRevoke token={token} />}
              </>
            }
            note={token.endsSoon && asking !== token.id && <EndsSoon />}
            action={
              asking !== token.id && (
                <Link
                  className={buttonClass("line", "md")}
                  to={paths.apiTokens({ revoke: token.id })}
                  aria-label={`Revoke ${token.name}`}
                  preventScrollReset
                >
                  Revoke
                </Link>
              )
            }
          />
        ))}
      </ItemList>
    </section>
  );
}

function TokenMeta({ token: { prefix, may, organization, made, lastUse, ends } }: { token: ApiTokenInWords }) {
  return (
    <>
      <code>{prefix}…</code> may {may}, for {organization}.
      <br />
      {lastUse ? (
        <>
          Last used <Moment when={lastUse.when} />: {lastUse.place}.
        </>
      ) : (
        <>
          Made <Moment when={made} /> and not used yet.
        </>
      )}{" "}
      {ends ? (
        <>
          Ends <Moment when={ends} />.
        </>
      ) : (
        "It has no end."
      )}
    </>
  );
}

function EndsSoon() {
  return (
    <>
      <Icon icon={TriangleAlert} /> It ends within a week. Make another one and put it in its place.
    </>
  );
}

import { Moment } from "@boardwalk/doors/frame";
import { Item, ItemList, SectionHead } from "@boardwalk/ui";
import { KeyRound } from "lucide-react";
import type { EndedApiTokenInWords } from "./api-token-in-words.ts";

export function EndedTokens({ tokens }: { tokens: EndedApiTokenInWords[] }) {
  return (
    <section aria-labelledby="ended-head">
      <SectionHead id="ended-head" title="Ended" />
      <ItemList>
        {tokens.map(({ id, name, prefix, because, ended }) => (
          <Item
            key={id}
            icon={KeyRound}
            name={name}
            meta={
              <>
                <code>{prefix}…</code> {because}
                {ended && (
                  <>
                    {" "}
                    <Moment when={ended} />
                  </>
                )}
                .
              </>
            }
          />
        ))}
      </ItemList>
      <p className="hint">They are forgotten 90 days after their end.</p>
    </section>
  );
}

import { Moment } from "@boardwalk/doors/frame";
import { Button, Item, ItemList } from "@boardwalk/ui";
import { Link2, Link2Off } from "lucide-react";
import { paths } from "../../paths.ts";
import type { ShareInWords } from "./load-share.ts";
import { mayInWords } from "./may-in-words.ts";

export interface ShareListProps {
  token: string;
  shares: readonly ShareInWords[];
}

/** Every link that was made to the walk, the newest first. */
export function ShareList({ token, shares }: ShareListProps) {
  return (
    <section aria-labelledby="links">
      <h2 id="links">Your links</h2>
      <ItemList>
        {shares.map((share) => (
          <Item
            key={share.id}
            icon={share.state === "open" ? Link2 : Link2Off}
            name={share.email === null ? "For anyone with the link" : `For ${share.email}`}
            meta={<ShareMeta share={share} />}
            action={
              share.state === "ended" ? undefined : (
                <form method="post" action={paths.walkShare(token)}>
                  <input type="hidden" name="intent" value="end" />
                  <input type="hidden" name="shareId" value={share.id} />
                  <Button type="submit" variant="line" aria-label={`End it: the link ${share.prefix}…`}>
                    End it
                  </Button>
                </form>
              )
            }
          />
        ))}
      </ItemList>
    </section>
  );
}

function ShareMeta({ share }: { share: ShareInWords }) {
  const { prefix, state, made, ends, maxUses, useCount, visitors } = share;
  return (
    <>
      <code>{prefix}…</code>, made <Moment when={made} />. Lets them {mayInWords(share)}.
      <br />
      {state === "ended" && "Ended. "}
      {state === "expired" && ends && (
        <>
          Its time was over <Moment when={ends} />.{" "}
        </>
      )}
      {state === "used-up" && "Used as often as it may be: whoever came by it still comes in. "}
      {state === "open" && ends && (
        <>
          Ends <Moment when={ends} />.{" "}
        </>
      )}
      {usedInWords(useCount, maxUses)}
      {visitors.length > 0 && (
        <ul className="share-visitors">
          {visitors.map(({ name, when }) => (
            <li key={`${name} ${when.iso}`}>
              {name}, <Moment when={when} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function usedInWords(count: number, most: number | null): string {
  const of = most === null ? "" : ` of ${most}`;
  if (count === 0) return most === null ? "Nobody has opened it yet." : `Nobody has opened it yet; it lets ${most} in.`;
  return count === 1 && most === null ? "Opened by one person:" : `Opened by ${count}${of} people:`;
}

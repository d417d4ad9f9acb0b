import { Moment } from "@boardwalk/doors/frame";
import { passkeyMark, tellAuthenticators } from "@boardwalk/doors/passkeys/browser";
import { Button, buttonClass, Item, ItemList, SectionHead } from "@boardwalk/ui";
import { Form, Link } from "@remix-run/react";
import { Plus } from "lucide-react";
import { useEffect } from "react";
import { paths } from "../../../../paths.ts";
import type { PasskeyInWords } from "./passkey-in-words.ts";
import type { PasskeysRead } from "./read-passkeys.ts";

/** What signs somebody in by finger, face or PIN. */
export function PasskeysPart({ passkeys, known }: PasskeysRead) {
  useEffect(() => void tellAuthenticators(known), [known]);
  return (
    <section aria-labelledby="passkeys-head">
      <SectionHead
        id="passkeys-head"
        title="Passkeys"
        action={
          <Form method="post" action={paths.passkeys()}>
            <input type="hidden" name="intent" value="add" />
            <Button type="submit" variant="main" icon={Plus}>
              Add a passkey
            </Button>
          </Form>
        }
      />
      {passkeys.length > 0 ? (
        <ItemList>
          {passkeys.map((passkey) => (
            <PasskeyItem key={passkey.id} passkey={passkey} />
          ))}
        </ItemList>
      ) : (
        <p className="hint">
          None yet. A passkey signs you in by finger, face or PIN: nothing to remember, and nothing that can be phished.
        </p>
      )}
    </section>
  );
}

function PasskeyItem({ passkey }: { passkey: PasskeyInWords }) {
  const { id, name, kept, lastUsed, added } = passkey;
  return (
    <Item
      icon={passkeyMark(passkey)}
      name={name}
      meta={
        <>
          {lastUsed ? (
            <>
              Used <Moment when={lastUsed} />.
            </>
          ) : (
            "Never used yet."
          )}{" "}
          {kept}
          <div className="hint">
            Added <Moment when={added} />
          </div>
        </>
      }
      action={
        <div className="row-flex">
          <Link
            className={buttonClass("quiet", "md")}
            to={paths.passkeys({ rename: id })}
            aria-label={`Rename ${name}`}
          >
            Rename
          </Link>
          <Link className={buttonClass("line", "md")} to={paths.passkeys({ remove: id })} aria-label={`Remove ${name}`}>
            Remove
          </Link>
        </div>
      }
    />
  );
}

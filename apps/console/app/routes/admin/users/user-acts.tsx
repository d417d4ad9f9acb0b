import { submitOnce, useSlow } from "@boardwalk/doors/frame";
import { Button, buttonClass, Item, ItemList, SectionHead } from "@boardwalk/ui";
import { Form, Link, useNavigation } from "@remix-run/react";
import { KeyRound, Mail, Power } from "lucide-react";
import { paths } from "../../../paths.ts";
import type { UserLoaded } from "./load-user.ts";
import { resetInWords } from "./reset-in-words.ts";

type UserActsProps = Pick<UserLoaded, "user" | "acts" | "isOneself">;

/** What the reader may do with this account, each with what it means. */
export function UserActs({ user, acts, isOneself }: UserActsProps) {
  if (!acts.mayAct) return <p className="hint user-hint">Only a super administrator acts on administrators.</p>;
  const ask = (what: string) => paths.user(user.id, { ask: what });
  return (
    <section aria-labelledby="acts-head">
      <SectionHead id="acts-head" title={isOneself ? "Your account" : "The account"} />
      <ItemList>
        {acts.roles.length > 0 && (
          <Item
            icon={KeyRound}
            name={`Role: ${user.role}`}
            meta="Another role signs every device out."
            action={
              <div className="row-flex wrap">
                {acts.roles.map(([role, label]) => (
                  <Link key={role} className={buttonClass("line")} to={ask(`role-${role}`)} preventScrollReset>
                    {label}
                  </Link>
                ))}
              </div>
            }
          />
        )}
        {acts.maySendReset && !isOneself && (
          <Item
            icon={Mail}
            name="Link to a new password"
            meta={`Goes to ${acts.address}. ${resetInWords(acts.hasPassword)}`}
            action={<Send id={user.id} intent="send-reset" label="Send the link" />}
          />
        )}
        {!isOneself && (
          <Item
            icon={Power}
            name={acts.isActive ? "Switch off" : "Switched off"}
            meta={
              acts.isActive
                ? "For somebody who has left, or an account that others got into. Nothing is deleted."
                : "Nobody can sign in to this account."
            }
            action={
              acts.isActive ? (
                <Link className={buttonClass("danger")} to={ask("off")} preventScrollReset>
                  Switch off
                </Link>
              ) : (
                <Send id={user.id} intent="on" label="Switch on" />
              )
            }
          />
        )}
      </ItemList>
    </section>
  );
}

function Send({ id, intent, label }: { id: string; intent: string; label: string }) {
  const { formMethod, formData } = useNavigation();
  const isBusy = formMethod === "POST" && formData?.get("intent") === intent;
  const isSlow = useSlow(isBusy);
  return (
    <Form method="post" action={paths.user(id)} onSubmit={submitOnce(isBusy)} preventScrollReset>
      <Button type="submit" name="intent" value={intent} variant="line" busy={isSlow}>
        {label}
      </Button>
    </Form>
  );
}

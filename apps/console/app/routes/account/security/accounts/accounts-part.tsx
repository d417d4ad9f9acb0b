import { Moment } from "@boardwalk/doors/frame";
import { ProviderMark } from "@boardwalk/doors/oauth/provider-mark";
import { Button, Note, SectionHead } from "@boardwalk/ui";
import { Form } from "@remix-run/react";
import { paths } from "../../../../paths.ts";
import type { ChangeSaid } from "./account-change-in-words.ts";
import type { AccountInWords } from "./read-accounts.ts";

/** Accounts elsewhere that sign somebody in here; nothing where no provider was ever set up. */
export function AccountsPart({ accounts, said }: { accounts: readonly AccountInWords[]; said: ChangeSaid | null }) {
  if (accounts.length === 0) return null;
  return (
    <section aria-labelledby="accounts-head">
      <SectionHead id="accounts-head" title="Sign in with another account" />
      <div role="status">{said && <Note tone={said.tone}>{said.words}</Note>}</div>
      <ul className="items" aria-labelledby="accounts-head">
        {accounts.map((account) => (
          <li key={account.id ?? account.provider}>
            <ProviderMark provider={account.provider} large />
            <div>
              <div className="i-name">{account.name}</div>
              <div className="i-meta">
                {account.linked ? (
                  <>
                    {account.calledThere && `${account.calledThere}, `}linked <Moment when={account.linked} />
                  </>
                ) : (
                  "Not linked"
                )}
              </div>
            </div>
            <div className="i-act">
              <ChangeAccount account={account} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ChangeAccount({ account: { id, provider, name } }: { account: AccountInWords }) {
  return (
    <Form method="post" action={paths.otherAccounts()}>
      <input type="hidden" name="intent" value={id === null ? "link" : "unlink"} />
      {id === null ? (
        <input type="hidden" name="provider" value={provider} />
      ) : (
        <input type="hidden" name="identityId" value={id} />
      )}
      <Button type="submit" variant="line" aria-label={`${id === null ? "Link" : "Unlink"} ${name}`}>
        {id === null ? "Link" : "Unlink"}
      </Button>
    </Form>
  );
}

import { buttonClass, SectionHead } from "@boardwalk/ui";
import { Link } from "@remix-run/react";
import { paths } from "../../../paths.ts";

export interface AddressProps {
  email: string;
  pending: string | null;
}

/** The address that the account goes by, and the one that waits. */
export function Address({ email, pending }: AddressProps) {
  return (
    <section aria-labelledby="address-head">
      <SectionHead
        title="E-mail"
        id="address-head"
        action={
          <Link className={buttonClass("line", "md")} to={paths.profileEmail()}>
            Change the address
          </Link>
        }
      />
      <p className="address">{email}</p>
      {pending !== null && <p className="hint">{pending} waits to be confirmed by the link that we mailed there.</p>}
      <p className="hint">
        Mails about new sign-ins and about changes of how you sign in always go there. They cannot be switched off.
      </p>
    </section>
  );
}

import { TextField } from "@boardwalk/ui";

export interface MadeLinkProps {
  link: string;
  email: string | null;
}

/** The one time that a link is seen. */
export function MadeLink({ link, email }: MadeLinkProps) {
  return (
    <section aria-labelledby="made" className="made-link">
      <h2 id="made">Your link is ready</h2>
      <TextField
        label="Link"
        name="link"
        readOnly
        autoFocus
        value={link}
        hint="Copy it now: it is shown this once, and stands nowhere else."
      />
      <p>
        {email === null
          ? "Send it to whomever you like. Whoever has it may use it."
          : `Send it to ${email} yourself: nothing was mailed. It opens for the account with that address, also one that is made later, and for no other.`}
      </p>
    </section>
  );
}

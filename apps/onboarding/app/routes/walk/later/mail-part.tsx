import { buttonClass, FieldError } from "@boardwalk/ui";

export interface MailPartProps {
  /** Of whoever is signed in; a guest says where the link is to go. */
  email: string | null;
  typed: string | undefined;
  error: string | undefined;
}

/** A link by mail, to go on with on another device. */
export function MailPart({ email, typed, error }: MailPartProps) {
  return (
    <form method="post" noValidate className="later-part" aria-labelledby="mail-title">
      <h2 id="mail-title">On another device</h2>
      {email === null ? (
        <div className="field">
          <label htmlFor="email">Your e-mail address</label>
          <p className="hint" id="email-hint">
            The link works once, for a week. Whoever has it can go on in your place.
          </p>
          {error && <FieldError id="email-error">{error}</FieldError>}
          <input
            className="input"
            id="email"
            name="email"
            type="email"
            autoComplete="email"
            defaultValue={typed}
            aria-invalid={error ? true : undefined}
            aria-describedby={error ? "email-hint email-error" : "email-hint"}
          />
        </div>
      ) : (
        <p className="muted">
          A link goes to <b className="later-name">{email}</b>. Sign in there, and it goes on from here.
        </p>
      )}
      <button type="submit" name="intent" value="mail" className={buttonClass("line", "lg")}>
        Mail me the link
      </button>
    </form>
  );
}

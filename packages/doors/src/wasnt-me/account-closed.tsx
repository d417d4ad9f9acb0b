export interface AccountClosedProps {
  email: string;
  /** False where somebody else's account has the address by now. */
  hasLink: boolean;
}

/** Where it ends: only the mailbox leads on. */
export function AccountClosed({ email, hasLink }: AccountClosedProps) {
  if (!hasLink)
    return (
      <div>
        <h1>The account is closed to everybody</h1>
        <p className="wasnt-lead">
          Every device is signed out, and the password and every recovery code no longer work. The address {email}{" "}
          belongs to another account by now, so it could not be given back: write to whoever runs this Boardwalk.
        </p>
      </div>
    );
  return (
    <div>
      <h1>Only you get back in now</h1>
      <p className="wasnt-lead">
        Every device is signed out, and the password and every recovery code no longer work. We mailed a link to {email}
        : set a new password by it, and you are signed in. Use one that you have nowhere else.
      </p>
    </div>
  );
}

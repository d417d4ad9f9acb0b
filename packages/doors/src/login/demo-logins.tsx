import "./demo-logins.css";
import { Link } from "@remix-run/react";
import { doorPaths } from "../door-paths.ts";

export interface DemoLoginsProps {
  demo: { password: string; accounts: { email: string; says: string }[] };
  redirectTo: string | null;
}

/** Only while the demo is on: who there is, and one press to fill the form. */
export function DemoLogins({ demo, redirectTo }: DemoLoginsProps) {
  return (
    <section className="demo" aria-labelledby="demo-head">
      <p className="demo-head">
        <b id="demo-head">This is the demo.</b> <span>Password </span>
        <code>{demo.password}</code>
      </p>
      <ul>
        {demo.accounts.map(({ email, says }) => (
          <li key={email}>
            <Link to={doorPaths.loginAs(email, redirectTo)} replace preventScrollReset>
              {email}
            </Link>
            <span>{says}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

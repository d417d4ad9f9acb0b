import { Brand, Icon } from "@boardwalk/ui";
import { CircleUser } from "lucide-react";
import { paths } from "./paths.ts";

/** The bar above every page: the name, and who is here. Plain HTML, so that it works before any script and without. */
export function QuietTop({ name }: { name: string | null }) {
  return (
    <header className="top-ob">
      <Brand href={paths.home()} />
      {name === null ? (
        <a className="quiet-in" href={paths.login()}>
          Sign in
        </a>
      ) : (
        <details className="account-menu">
          <summary>
            <Icon icon={CircleUser} large />
            <span className="clip" title={name}>
              {name}
            </span>
          </summary>
          <form className="float account-float" method="post" action={paths.logout()}>
            <button type="submit" className="account-out">
              Sign out
            </button>
          </form>
        </details>
      )}
    </header>
  );
}

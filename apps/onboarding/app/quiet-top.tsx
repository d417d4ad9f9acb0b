import "./quiet-top.css";
import { Brand, buttonClass, Icon } from "@boardwalk/ui";
import { CircleUser } from "lucide-react";
import { paths } from "./paths.ts";

export interface QuietTopProps {
  member: { name: string; firstName: string } | null;
}

/** The bar above every page: the name, and who is here. Plain HTML, so that it works before any script and without. */
export function QuietTop({ member }: QuietTopProps) {
  return (
    <header className="top-ob">
      <Brand href={paths.home()} />
      {member === null ? (
        <a className="quiet-in" href={paths.login()}>
          Sign in
        </a>
      ) : (
        <details className="quiet-who">
          <summary title={member.name}>
            <Icon icon={CircleUser} large />
            <span className="clip">{member.firstName}</span>
          </summary>
          <form className="float quiet-float" method="post" action={paths.logout()}>
            <button type="submit" className={`${buttonClass("line", "lg")} btn-block`}>
              Sign out
            </button>
          </form>
        </details>
      )}
    </header>
  );
}

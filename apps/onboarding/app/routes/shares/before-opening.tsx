import { Moment } from "@boardwalk/doors/frame";
import { buttonClass } from "@boardwalk/ui";
import { useLocation } from "@remix-run/react";
import { paths } from "../../paths.ts";
import type { LinkInWords } from "./link-in-words.ts";
import { mayInWords } from "./may-in-words.ts";

export interface BeforeOpeningProps {
  link: LinkInWords;
  isSignedIn: boolean;
}

/** Nothing is counted until the button is pressed: whatever looks at links in messages looks too. */
export function BeforeOpening({ link, isSignedIn }: BeforeOpeningProps) {
  const { pathname } = useLocation();
  const mustSignIn = link.needsAccount && !isSignedIn;
  return (
    <>
      <section aria-labelledby="may">
        <h2 id="may">What you may do</h2>
        <p>You may {mayInWords(link)}.</p>
        <p className="hint">
          {link.usesLeft !== null &&
            `It opens for ${link.usesLeft === 1 ? "one more person" : `${link.usesLeft} more people`}. `}
          {link.ends ? (
            <>
              The link ends <Moment when={link.ends} />.
            </>
          ) : (
            "The link works until it is ended."
          )}{" "}
          {isSignedIn
            ? "Whoever shared it sees your name and when you opened it."
            : "Whoever shared it sees when it was opened."}
        </p>
      </section>
      {mustSignIn ? (
        <div className="acts">
          <a className={buttonClass("main", "lg")} href={paths.login(pathname)}>
            Sign in to open it
          </a>
        </div>
      ) : (
        <form method="post" action={pathname}>
          <input type="hidden" name="intent" value="open" />
          <button type="submit" className={buttonClass("main", "lg")}>
            {link.may === "edit" && !link.isCompleted ? "Open it and go on" : "Open it"}
          </button>
        </form>
      )}
    </>
  );
}

import type { FoundShare } from "@boardwalk/domain/walks";
import { buttonClass } from "@boardwalk/ui";
import { useLocation } from "@remix-run/react";
import { NarrowPage } from "../../narrow-page.tsx";
import { paths } from "../../paths.ts";
import type { QuietTopProps } from "../../quiet-top.tsx";

export interface DeadLinkProps extends QuietTopProps {
  state: FoundShare["state"];
  isSignedIn: boolean;
}

interface DeadWords {
  title: string;
  says: string;
}

const ENDED: DeadWords = {
  title: "This link was ended",
  says: "Whoever shared the walk took the link back, or the walk is gone. Ask them for another one.",
};
const WORDS: Record<FoundShare["state"], DeadWords> = {
  open: ENDED,
  ended: ENDED,
  expired: {
    title: "The time of this link is over",
    says: "It was made for some days, and they have passed. Ask whoever shared the walk for another one.",
  },
  "used-up": {
    title: "This link has been used as often as it may be",
    says: "Who has opened it before still comes in, signed in as they were then. Ask whoever shared the walk for another one.",
  },
  "for-another": {
    title: "This link is for one person",
    says: "It opens for the account that it was made for, and for no other.",
  },
};

/** Why a link leads nowhere, and what helps. It names neither the walk nor anybody. */
export function DeadLink({ member, state, isSignedIn }: DeadLinkProps) {
  const { pathname } = useLocation();
  const { title, says } = WORDS[state];
  const maySignIn = !isSignedIn && (state === "for-another" || state === "used-up");
  return (
    <NarrowPage member={member} title={title} lead={says}>
      <div className="acts">
        {maySignIn && (
          <a className={buttonClass("main", "lg")} href={paths.login(pathname)}>
            Sign in
          </a>
        )}
        <a className={buttonClass(maySignIn ? "line" : "main", "lg")} href={paths.home()}>
          To the start
        </a>
      </div>
    </NarrowPage>
  );
}

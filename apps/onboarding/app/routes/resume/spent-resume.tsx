import { FailurePage } from "@boardwalk/doors/frame";
import { paths } from "../../paths.ts";

const WORDS = {
  410: {
    title: "This link has been used or is too old",
    says: "It works once, for a week. If you have made an account since then, sign in: your walks went along. Otherwise ask for another link where you began.",
  },
};

/** The page for links to a guest's walk that lead nowhere any more. */
export function SpentResume() {
  return <FailurePage words={WORDS} another={{ label: "Sign in", href: paths.login(paths.myWalks()) }} />;
}

import { SpentLinkPage } from "../magic/spent-link-page.tsx";

/** The one page for spent links, which sends another to a new password. */
export function SpentResetLinkPage() {
  return <SpentLinkPage sends="reset" />;
}

import { Brand, buttonClass, Icon } from "@boardwalk/ui";
import { Bookmark } from "lucide-react";
import type { ReactNode } from "react";
import { paths } from "../../paths.ts";

export interface WalkTopProps {
  /** The way out that loses nothing; null where nothing is kept. */
  later: ReactNode;
}

/** The bar above every page of a walk. */
export function WalkTop({ later }: WalkTopProps) {
  return (
    <header className="top-ob">
      <Brand href={paths.home()} />
      {later !== null && <span className="push row-flex">{later}</span>}
    </header>
  );
}

/** The way out from a page where nothing is typed. */
export function LaterLink({ token }: { token: string }) {
  return (
    <a className={buttonClass("quiet", "md")} href={paths.walkLater(token)}>
      <Icon icon={Bookmark} /> Save for later
    </a>
  );
}

import { Brand, buttonClass, Icon } from "@boardwalk/ui";
import { Bookmark } from "lucide-react";
import { paths } from "../../paths.ts";

export interface WalkTopProps {
  /** The form whose answers are kept on the way out; a link does on pages without one; null where nothing can be kept. */
  later: { form: string } | { href: string } | null;
}

/** The bar above every page of a walk: the name, and the way out that loses nothing. */
export function WalkTop({ later }: WalkTopProps) {
  const className = buttonClass("quiet", "md");
  const words = (
    <>
      <Icon icon={Bookmark} /> Save for later
    </>
  );
  return (
    <header className="top-ob">
      <Brand href={paths.home()} />
      {later !== null && (
        <span className="push row-flex">
          {"form" in later ? (
            <button type="submit" form={later.form} name="act" value="later" formNoValidate className={className}>
              {words}
            </button>
          ) : (
            <a className={className} href={later.href}>
              {words}
            </a>
          )}
        </span>
      )}
    </header>
  );
}

import { buttonClass, Item, ItemList, SectionHead } from "@boardwalk/ui";
import { Link } from "@remix-run/react";
import { Download, Upload } from "lucide-react";
import { paths } from "../../../../paths.ts";

/** The draft as a file of the format, out and in. */
export function FileSection({ wizardKey }: { wizardKey: string }) {
  return (
    <section aria-labelledby="file-head">
      <SectionHead id="file-head" title="As a file" />
      <ItemList>
        <Item
          icon={Download}
          name="Export the draft"
          meta="JSON of the format boardwalk.wizard/1. Versions are exported where they are listed."
          action={
            <a className={buttonClass("line")} href={paths.wizardExport(wizardKey)} download>
              Export
            </a>
          }
        />
        <Item
          icon={Upload}
          name="Put a file in the place of the draft"
          meta="What it would change is shown first. Nothing is published by it, and it can be undone in the editor."
          action={
            <Link className={buttonClass("line")} to={paths.wizards({ import: wizardKey })}>
              Import…
            </Link>
          }
        />
      </ItemList>
    </section>
  );
}

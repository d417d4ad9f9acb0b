import { Brand, Segments } from "@boardwalk/ui";
import { paths } from "../../paths.ts";

const PAGES = [
  { id: "components", label: "Components", href: paths.components() },
  { id: "mails", label: "Mails", href: paths.mails() },
  { id: "mailbox", label: "Mailbox", href: paths.mailbox() },
] as const;

/** The head of the pages that only a trial has. */
export function WorkshopTop({ current }: { current: (typeof PAGES)[number]["id"] }) {
  return (
    <header className="workshop-top">
      <Brand href={paths.home()} />
      <Segments label="Workshop" items={PAGES.map((page) => ({ ...page, current: page.id === current }))} />
    </header>
  );
}

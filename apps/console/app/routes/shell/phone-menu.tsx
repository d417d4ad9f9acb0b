import { Icon } from "@boardwalk/ui";
import { Link } from "@remix-run/react";
import { Menu } from "lucide-react";
import type { MainNavProps } from "./main-nav.tsx";
import { useDisclosure } from "./use-disclosure.ts";

/** Where the bar is too narrow for the areas: all areas and their pages, also without scripts. */
export function PhoneMenu({ areas }: MainNavProps) {
  const disclosure = useDisclosure();
  return (
    <details className="phone-menu only-phone" ref={disclosure}>
      <summary aria-label="Menu">
        <Icon icon={Menu} large />
      </summary>
      <nav className="float phone-float" aria-label="Menu">
        {areas.map(({ label, pages }) => (
          <section key={label}>
            <h2>{label}</h2>
            <ul>
              {pages.map((page) => (
                <li key={page.href}>
                  <Link to={page.href}>{page.label}</Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
    </details>
  );
}

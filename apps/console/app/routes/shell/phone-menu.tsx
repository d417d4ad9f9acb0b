import { Icon } from "@boardwalk/ui";
import { Link, useLocation } from "@remix-run/react";
import { Menu } from "lucide-react";
import type { NavigationArea } from "../../navigation.ts";
import { useDisclosure } from "./use-disclosure.ts";

/** Where the bar is too narrow for the areas: all areas and their pages, also without scripts. */
export function PhoneMenu({ areas }: { areas: readonly NavigationArea[] }) {
  const disclosure = useDisclosure();
  const { pathname } = useLocation();
  return (
    <details className="bar-menu only-phone" ref={disclosure}>
      <summary aria-label="Menu">
        <Icon icon={Menu} large />
      </summary>
      <nav className="float bar-float phone-float" aria-label="All pages">
        {areas.map(({ label, pages }) => (
          <section key={label}>
            <h2>{label}</h2>
            <ul>
              {pages.map((page) => (
                <li key={page.href}>
                  <Link to={page.href} aria-current={page.href === pathname ? "page" : undefined}>
                    {page.label}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
    </details>
  );
}

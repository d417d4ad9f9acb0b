import { ChevronRight } from "lucide-react";
import { Icon } from "../icon/icon.tsx";
import { Link } from "../link/link.tsx";

export interface BreadcrumbProps {
  /** From the outermost to the page itself, which is last and no link. */
  items: readonly { label: string; href?: string }[];
}

export function Breadcrumb({ items }: BreadcrumbProps) {
  return (
    <nav className="crumbs" aria-label="Breadcrumb">
      <ol>
        {items.map(({ label, href }, index) => (
          <li key={`${href} ${label}`}>
            {index > 0 && <Icon icon={ChevronRight} />}
            {href !== undefined && index < items.length - 1 ? (
              <Link href={href}>{label}</Link>
            ) : (
              <span className="clip" title={label} aria-current={index === items.length - 1 ? "page" : undefined}>
                {label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

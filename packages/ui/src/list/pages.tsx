import { ChevronLeft, ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { buttonClass } from "../button/button-class.ts";
import { Icon } from "../icon/icon.tsx";
import { Link } from "../link/link.tsx";

export interface PagesProps {
  page: number;
  pages: number;
  href: (page: number) => string;
}

export function Pages({ page, pages, href }: PagesProps) {
  return (
    <nav className="pager" aria-label="Pages">
      <Turn to={page > 1 ? href(page - 1) : undefined} rel="prev">
        <Icon icon={ChevronLeft} />
        Previous
      </Turn>
      <span className="num">
        Page {page} of {pages}
      </span>
      <Turn to={page < pages ? href(page + 1) : undefined} rel="next">
        Next
        <Icon icon={ChevronRight} />
      </Turn>
    </nav>
  );
}

function Turn({ to, rel, children }: { to: string | undefined; rel: "prev" | "next"; children: ReactNode }) {
  if (to === undefined) return <span className="btn btn-off">{children}</span>;
  return (
    <Link className={buttonClass("line")} href={to} rel={rel}>
      {children}
    </Link>
  );
}

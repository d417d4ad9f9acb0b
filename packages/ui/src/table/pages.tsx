import { ChevronLeft, ChevronRight } from "lucide-react";
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
      {page > 1 && (
        <Link className={buttonClass("line")} href={href(page - 1)} rel="prev">
          <Icon icon={ChevronLeft} />
          Previous
        </Link>
      )}
      <span className="num">
        Page {page} of {pages}
      </span>
      {page < pages && (
        <Link className={buttonClass("line")} href={href(page + 1)} rel="next">
          Next
          <Icon icon={ChevronRight} />
        </Link>
      )}
    </nav>
  );
}

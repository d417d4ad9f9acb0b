import { Link } from "../link/link.tsx";
import { Mark } from "./mark.tsx";
import { WORD_PATH } from "./word-path.ts";

export interface BrandProps {
  /** Where the name leads; without it, it leads nowhere. */
  href?: string;
}

export function Brand({ href }: BrandProps) {
  const drawing = (
    <>
      <Mark />
      <svg className="word" viewBox="0 0 134 22" aria-hidden="true">
        <path d={WORD_PATH} />
      </svg>
    </>
  );
  if (href === undefined) {
    return (
      <span className="brand" role="img" aria-label="Boardwalk">
        {drawing}
      </span>
    );
  }
  return (
    <Link className="brand" href={href} aria-label="Boardwalk, home">
      {drawing}
    </Link>
  );
}

export interface SkipLinkProps {
  href?: string;
}

/** First in the page, seen only when it has the focus. */
export function SkipLink({ href = "#main" }: SkipLinkProps) {
  return (
    <a className="skip-link" href={href}>
      To the content
    </a>
  );
}

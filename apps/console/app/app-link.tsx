import { Link } from "@remix-run/react";
import { type AnchorHTMLAttributes, forwardRef } from "react";

/** Links that the component library draws: ours move without loading the page anew. */
export const AppLink = forwardRef<HTMLAnchorElement, AnchorHTMLAttributes<HTMLAnchorElement>>(function AppLink(
  { href = "", ...rest },
  ref,
) {
  return <Link ref={ref} to={href} {...rest} />;
});

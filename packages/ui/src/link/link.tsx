import { type AnchorHTMLAttributes, useContext } from "react";
import { LinkContext } from "./link-provider.tsx";

export function Link(props: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  const Component = useContext(LinkContext);
  return <Component {...props} />;
}

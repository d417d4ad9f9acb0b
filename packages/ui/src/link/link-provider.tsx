import { type AnchorHTMLAttributes, type ComponentType, createContext, type ReactNode } from "react";

/** Draws a link. Apps give one that moves without loading the page anew. */
export type LinkComponent = "a" | ComponentType<AnchorHTMLAttributes<HTMLAnchorElement>>;

export const LinkContext = createContext<LinkComponent>("a");

export interface LinkProviderProps {
  component: LinkComponent;
  children: ReactNode;
}

export function LinkProvider({ component, children }: LinkProviderProps) {
  return <LinkContext.Provider value={component}>{children}</LinkContext.Provider>;
}

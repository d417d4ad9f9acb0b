import type { LiveSession } from "@boardwalk/domain/identity";
import type { Site } from "@boardwalk/web";
import { paths } from "./paths.ts";

export type Role = LiveSession["role"];

export interface NavigationPage {
  label: string;
  href: string;
  /** Pressed one after the other: `g`, then this key. */
  key?: string;
  /** Further words that the palette finds it by. */
  keywords?: string;
}

export interface NavigationArea {
  label: string;
  pages: readonly NavigationPage[];
}

interface Area extends NavigationArea {
  /** Everybody's where it is not said. */
  roles?: readonly Role[];
  modes?: readonly Site["mode"][];
}

const AREAS: readonly Area[] = [
  {
    label: "Account",
    pages: [
      { label: "Sessions", href: paths.sessions(), key: "s", keywords: "devices signed in sign out security" },
      { label: "Login history", href: paths.loginHistory(), key: "h", keywords: "sign-ins attempts failures" },
    ],
  },
  {
    label: "Workshop",
    pages: [{ label: "Components", href: paths.components(), keywords: "design parts gallery" }],
    roles: ["ADMIN", "SUPER_ADMIN"],
    modes: ["trial"],
  },
];

/** The areas that this person may enter on this site, in order. It lists only what exists. */
export function navigationFor(role: Role, mode: Site["mode"]): NavigationArea[] {
  return AREAS.filter(({ roles, modes }) => (roles?.includes(role) ?? true) && (modes?.includes(mode) ?? true)).map(
    ({ label, pages }) => ({ label, pages }),
  );
}

/** The area in which a path lies. */
export function areaOf(areas: readonly NavigationArea[], pathname: string): NavigationArea | undefined {
  return areas.find(({ pages }) => pages.some(({ href }) => pathname === href || pathname.startsWith(`${href}/`)));
}

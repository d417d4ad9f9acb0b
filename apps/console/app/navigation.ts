import type { Site } from "@boardwalk/web";
import { hasWorkshop } from "./has-workshop.ts";
import { paths } from "./paths.ts";

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
  /** On every site where it is not said. */
  isOn?: (mode: Site["mode"]) => boolean;
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
    isOn: hasWorkshop,
  },
];

/** The areas of this site, in order. It lists only what exists. */
export function navigationFor(mode: Site["mode"]): NavigationArea[] {
  return AREAS.filter(({ isOn }) => isOn?.(mode) ?? true).map(({ label, pages }) => ({ label, pages }));
}

/** The area in which a path lies. */
export function areaOf(areas: readonly NavigationArea[], pathname: string): NavigationArea | undefined {
  return areas.find(({ pages }) => pages.some(({ href }) => pathname === href || pathname.startsWith(`${href}/`)));
}

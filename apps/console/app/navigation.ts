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

/** Who looks, and at which site. */
export interface Looker {
  mode: Site["mode"];
  isAdministrator: boolean;
  /** Draws wizards: those of everybody, or of an organization. */
  isAuthor: boolean;
}

/** There for everybody where it is not said. */
type For<T> = T & { isFor?: (looker: Looker) => boolean };

type Area = For<{ label: string; pages: readonly For<NavigationPage>[] }>;

const forAdministrators = ({ isAdministrator }: Looker) => isAdministrator;

const AREAS: readonly Area[] = [
  {
    label: "Account",
    pages: [
      { label: "Profile", href: paths.profile(), key: "p", keywords: "photo picture avatar" },
      { label: "Security", href: paths.security(), key: "y", keywords: "sign in passkeys password recovery codes" },
      { label: "Sessions", href: paths.sessions(), key: "s", keywords: "devices signed in sign out security" },
      { label: "Login history", href: paths.loginHistory(), key: "h", keywords: "sign-ins attempts failures" },
      { label: "API tokens", href: paths.apiTokens(), key: "t", keywords: "programs scripts bearer keys access" },
    ],
  },
  {
    label: "Administration",
    pages: [
      {
        label: "Overview",
        href: paths.admin(),
        key: "o",
        keywords: "attention health status admin",
        isFor: forAdministrators,
      },
      {
        label: "Wizards",
        href: paths.wizards(),
        key: "w",
        keywords: "drafts publish import versions export archive",
        isFor: ({ isAuthor }) => isAuthor,
      },
      {
        label: "Users",
        href: paths.users(),
        key: "u",
        keywords: "people accounts roles members deactivate sign out",
        isFor: forAdministrators,
      },
      {
        label: "Audit log",
        href: paths.audit(),
        key: "l",
        keywords: "who did what history trail csv export",
        isFor: forAdministrators,
      },
      {
        label: "Jobs",
        href: paths.adminJobs(),
        key: "j",
        keywords: "queues workers failed retry background",
        isFor: forAdministrators,
      },
    ],
  },
  {
    label: "Workshop",
    pages: [
      { label: "Components", href: paths.components(), keywords: "design parts gallery" },
      { label: "Mails", href: paths.mails(), keywords: "templates e-mail" },
      { label: "Mailbox", href: paths.mailbox(), key: "m", keywords: "sent mails inbox links e-mail" },
    ],
    isFor: ({ mode }) => hasWorkshop(mode),
  },
];

/** The areas that somebody sees, in order. It lists only what exists. */
export function navigationFor(looker: Looker): NavigationArea[] {
  const isFor = ({ isFor: asks }: For<object>) => asks?.(looker) ?? true;
  return AREAS.filter(isFor)
    .map(({ label, pages }) => ({ label, pages: pages.filter(isFor).map(({ isFor: _, ...page }) => page) }))
    .filter(({ pages }) => pages.length > 0);
}

/** The page of an area that a path is, or lies below. The longest address that fits is the nearest. */
export function pageOf(area: NavigationArea | undefined, pathname: string): NavigationPage | undefined {
  const above = area?.pages.filter(({ href }) => pathname === href || pathname.startsWith(`${href}/`)) ?? [];
  return above.toSorted((one, other) => other.href.length - one.href.length)[0];
}

/** The area in which a path lies. */
export function areaOf(areas: readonly NavigationArea[], pathname: string): NavigationArea | undefined {
  return areas.find((area) => pageOf(area, pathname) !== undefined);
}

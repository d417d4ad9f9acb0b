import { FailurePage } from "../frame/failure-page.tsx";

export interface SpentConfirmPageProps {
  /** Where another address is asked for, in the app that has that page. */
  profileHref: string | null;
}

/** Where the link leads nowhere any more: the address stays as it is until another link is asked for. */
export function SpentConfirmPage({ profileHref }: SpentConfirmPageProps) {
  return (
    <FailurePage
      another={profileHref === null ? null : { label: "Send another link", href: profileHref }}
      words={{
        410: {
          title: "This link has been used or is too old",
          says: "It works once, and a newer one ends it. Your profile says which address your account goes by: ask for another link there.",
        },
      }}
    />
  );
}

import { SkipLink } from "@boardwalk/ui";
import { Links, Meta, Scripts, ScrollRestoration } from "@remix-run/react";
import { type ReactNode, useContext } from "react";
import { FocusAfterNavigation } from "./focus-after-navigation.tsx";
import { NonceContext } from "./nonce-context.ts";
import { PageWait } from "./page-wait.tsx";
import { RememberSending } from "./remember-sending.tsx";
import { TellTimeZone } from "./tell-time-zone.tsx";
import { useTheme } from "./use-theme.ts";

export interface DocumentProps {
  children: ReactNode;
  /** A page without scripts of its own is sent without any but the one line that tells the time zone. */
  hydrates?: boolean;
  className?: string;
}

export function Document({ children, hydrates = true, className }: DocumentProps) {
  const nonce = useContext(NonceContext);
  const theme = useTheme();
  return (
    <html lang="en" data-theme={theme === "system" ? undefined : theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={theme === "system" ? "light dark" : theme} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {/* The component library puts styles of its own into the page, and looks for the nonce here. */}
        {hydrates && <meta property="csp-nonce" nonce={nonce} suppressHydrationWarning />}
        <Meta />
        <Links />
        <TellTimeZone nonce={nonce} />
      </head>
      <body className={className}>
        <SkipLink />
        {children}
        {hydrates && (
          <>
            <PageWait />
            <RememberSending />
            <FocusAfterNavigation />
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        )}
      </body>
    </html>
  );
}

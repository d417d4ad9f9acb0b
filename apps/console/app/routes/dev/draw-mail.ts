import { inTheme } from "@boardwalk/domain/mail";

// Nothing runs and nothing is fetched; links open beside the frame, since a mail is read elsewhere too.
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox";

/** A mail's HTML as a page of its own that can do nothing, for a frame of ours. */
export function drawMail(html: string, theme: "light" | "dark" | null): Response {
  const themed = theme === null ? html : inTheme(html, theme);
  return new Response(themed.replace("<head>", '<head><base target="_blank">'), {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": POLICY,
      "X-Frame-Options": "SAMEORIGIN",
      // It has no origin of its own, so it cannot ask for a process of its own either.
      "Origin-Agent-Cluster": "?0",
      "Cache-Control": "no-store",
    },
  });
}

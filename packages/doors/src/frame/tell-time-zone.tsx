import { TIME_ZONE_COOKIE } from "@boardwalk/web/time-zone-cookie";

// Only the browser knows its zone, and it is wanted before the next page, so this is one plain line of script.
// It has none of the characters that React would escape in a text.
const SCRIPT = [
  `document.cookie=\`${TIME_ZONE_COOKIE}=\${encodeURIComponent(Intl.DateTimeFormat().resolvedOptions().timeZone)}`,
  "path=/",
  "max-age=31536000",
  "samesite=lax`",
].join(";");

export function TellTimeZone({ nonce }: { nonce: string }) {
  return (
    <script nonce={nonce} suppressHydrationWarning>
      {SCRIPT}
    </script>
  );
}

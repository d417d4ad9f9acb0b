import { z } from "zod";

const Transport = z.enum(["ble", "cable", "hybrid", "internal", "nfc", "smart-card", "usb"]);
const Stored = z.array(z.unknown()).catch([]);

/** The ways to reach an authenticator that the standard names, of all that a browser said or a row holds. */
export function knownTransports(said: unknown): z.output<typeof Transport>[] {
  const known = Stored.parse(said).flatMap((transport) => {
    const parsed = Transport.safeParse(transport);
    return parsed.success ? [parsed.data] : [];
  });
  return [...new Set(known)];
}

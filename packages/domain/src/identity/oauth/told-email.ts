import { EmailAddressInput } from "../email-address.input.ts";

/** An address as a provider told it; null where it is none. */
export function toldEmail(told: unknown): string | null {
  return EmailAddressInput.safeParse(told).data ?? null;
}

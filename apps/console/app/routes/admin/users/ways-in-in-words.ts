import type { WaysIn } from "@boardwalk/domain/administration";
import { listInWords } from "@boardwalk/web/list-in-words";

/** "A password, 2 passkeys and 8 recovery codes". The mailed link is nobody's own, so it is said only where nothing else is. */
export function waysInInWords({ hasPassword, passkeys, accounts, recoveryCodes }: WaysIn): string {
  const parts = [
    ...(hasPassword ? ["a password"] : []),
    ...counted(passkeys, "passkey"),
    ...counted(accounts, "other account"),
    ...counted(recoveryCodes, "recovery code"),
  ];
  if (parts.length === 0) return "Links by mail alone";
  const words = listInWords(parts);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function counted(count: number, thing: string): string[] {
  if (count === 0) return [];
  return [count === 1 ? `1 ${thing}` : `${count} ${thing}s`];
}

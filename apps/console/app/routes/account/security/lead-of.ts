import type { WaysIn } from "@boardwalk/domain/identity";
import { listInWords } from "@boardwalk/web/list-in-words";

const SMALL = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** "Three passkeys and a password. If you lost every device today, one of your 7 recovery codes would still let you in." */
export function leadOf({ passkeys, hasPassword, identities, recoveryCodes }: WaysIn): string {
  const ways = [
    ...(passkeys > 0 ? [counted(passkeys, "passkey")] : []),
    ...(hasPassword ? ["a password"] : []),
    ...(identities > 0 ? [counted(identities, "other account")] : []),
  ];
  return `${asList(ways)} ${afterLoss(recoveryCodes ?? 0)}`;
}

function asList(ways: readonly string[]): string {
  if (ways.length === 0) return "A link by mail, and nothing else yet.";
  const text = listInWords(ways);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function afterLoss(codes: number): string {
  if (codes === 0) return "If you lost every device today, only your mailbox would still let you in.";
  const which = codes === 1 ? "your last recovery code" : `one of your ${codes} recovery codes`;
  return `If you lost every device today, ${which} would still let you in.`;
}

function counted(count: number, what: string): string {
  return count === 1 ? `${SMALL[1]} ${what}` : `${SMALL[count] ?? count} ${what}s`;
}

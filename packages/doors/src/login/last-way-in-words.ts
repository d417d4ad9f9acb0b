import type { LastWay } from "@boardwalk/domain/identity";

const WAYS: Record<Exclude<LastWay["method"], "oauth">, string> = {
  password: "your password",
  magic_link: "a link by mail",
  passkey: "a passkey",
  mfa: "a second factor",
  recovery_code: "a recovery code",
};

/** "You used a passkey here last." A provider is called by the name on its button. */
export function lastWayInWords({ method, provider }: LastWay, nameOf: (provider: string) => string | null): string {
  const way = method === "oauth" ? ((provider && nameOf(provider)) ?? "another account") : WAYS[method];
  return `You used ${way} here last.`;
}

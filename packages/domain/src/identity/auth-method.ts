export const AUTH_METHODS = ["password", "magic_link", "oauth", "passkey", "mfa"] as const;
export type KnownAuthMethod = (typeof AUTH_METHODS)[number];
export type AuthMethod = KnownAuthMethod | "unknown";

export function parseAuthMethod(stored: string | null | undefined): AuthMethod {
  return AUTH_METHODS.find((method) => method === stored) ?? "unknown";
}

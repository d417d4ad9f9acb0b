import { AuthMethodInput, type KnownAuthMethod } from "./auth-method.input.ts";

export type AuthMethod = KnownAuthMethod | "unknown";

export function parseAuthMethod(stored: string | null | undefined): AuthMethod {
  return AuthMethodInput.safeParse(stored).data ?? "unknown";
}

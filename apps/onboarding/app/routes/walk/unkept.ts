/** What was typed without a session and is too long to wait in the browser, and where to sign in. */
export interface Unkept {
  readonly unkept: readonly string[];
  readonly login: string;
}

/** From what a failed step says of itself; null where it failed otherwise. */
export function readUnkept(told: unknown): Unkept | null {
  if (typeof told !== "object" || told === null || !("unkept" in told) || !("login" in told)) return null;
  const { unkept, login } = told;
  if (!Array.isArray(unkept) || typeof login !== "string" || !login.startsWith("/login")) return null;
  return { unkept: unkept.filter((text) => typeof text === "string"), login };
}

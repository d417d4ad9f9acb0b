import type { KnownPasskeys } from "./tell-authenticators.ts";

/** What authenticators are to be told, as the server said it to a script. */
export function readKnown(said: unknown): KnownPasskeys | null {
  if (typeof said !== "object" || said === null || !("credentialIds" in said)) return null;
  if (!Array.isArray(said.credentialIds)) return null;
  const text = (name: string): string => {
    const value: unknown = Reflect.get(said, name);
    return typeof value === "string" ? value : "";
  };
  return {
    rpId: text("rpId"),
    userHandle: text("userHandle"),
    credentialIds: said.credentialIds.map(String),
    userName: text("userName"),
    displayName: text("displayName"),
  };
}

import { hashToken } from "../../kernel/index.ts";

/** However it was typed: capitals, spaces and dashes mean nothing, and what looks alike is alike. */
export function hashRecoveryCode(typed: string): string {
  const plain = typed
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^0-9a-z]/g, "")
    .replace(/o/g, "0")
    .replace(/[il]/g, "1");
  return hashToken(`recovery code ${plain}`);
}

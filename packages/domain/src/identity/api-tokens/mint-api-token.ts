import { randomBytes } from "node:crypto";
import { hashToken } from "../../kernel/index.ts";
import { apiTokenText } from "./api-token-text.ts";

export interface MintedApiToken {
  /** Leaves once, and stands nowhere. */
  readonly text: string;
  readonly hash: string;
  /** By which its maker recognises it. */
  readonly prefix: string;
}

const PREFIX_LENGTH = 8;
// More than 30 of them are nearly always fair.
const BYTES = 48;

export function mintApiToken(): MintedApiToken {
  const text = apiTokenText.write(randomBytes(BYTES));
  return text === null ? mintApiToken() : { text, hash: hashToken(text), prefix: text.slice(0, PREFIX_LENGTH) };
}

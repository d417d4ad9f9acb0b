import { hashToken } from "../../kernel/index.ts";

/** Six digits alone are soon guessed from their hash; with what only the browser that asked holds, they are not. */
export const hashCode = (browserToken: string, code: string): string => hashToken(`${browserToken}:${code}`);

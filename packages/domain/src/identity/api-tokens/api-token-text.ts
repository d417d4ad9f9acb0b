import { crc32 } from "node:zlib";

// The order that scanners for leaked secrets reckon with.
const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const RANDOM_LENGTH = 30;
const CHECK_LENGTH = 6;
const FORM = new RegExp(`^bwk_([0-9A-Za-z]{${RANDOM_LENGTH}})([0-9A-Za-z]{${CHECK_LENGTH}})$`);

/** What an API token looks like: `bwk_`, 30 random characters, and 6 by which a typo is told without asking anybody. */
export const apiTokenText = {
  /** From bytes of chance, of which those are left out that would favour the first digits. Null where too few are left. */
  write(chance: Uint8Array): string | null {
    const fair = chance.filter((byte) => byte < 256 - (256 % DIGITS.length)).subarray(0, RANDOM_LENGTH);
    if (fair.length < RANDOM_LENGTH) return null;
    const random = Array.from(fair, (byte) => DIGITS.charAt(byte % DIGITS.length)).join("");
    return `bwk_${random}${apiTokenText.check(random)}`;
  },

  check(random: string): string {
    let rest = crc32(random);
    let digits = "";
    for (; rest > 0; rest = Math.floor(rest / DIGITS.length)) digits = DIGITS.charAt(rest % DIGITS.length) + digits;
    return digits.padStart(CHECK_LENGTH, "0");
  },

  isWhole(text: string): boolean {
    const [, random, check] = FORM.exec(text) ?? [];
    return random !== undefined && apiTokenText.check(random) === check;
  },
};

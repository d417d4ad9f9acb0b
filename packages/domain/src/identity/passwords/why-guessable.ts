import { COMMON_LONG_PASSWORDS } from "./common-long-passwords.ts";
import { COMMON_WORDS } from "./common-words.ts";
import { isMostCommon } from "./is-most-common.ts";
import { isPaddedWord } from "./is-padded-word.ts";

interface Person {
  readonly email: string;
  readonly name: string | null;
}

const ROWS = [
  "abcdefghijklmnopqrstuvwxyz",
  "01234567890123456789",
  "qwertyuiopasdfghjklzxcvbnm",
  "qwertzuiopasdfghjklyxcvbnm",
];
const TRIED_FIRST =
  "This is one of the passwords that are tried first, whatever digits follow. Use several words that do not belong together.";
const SHORTEST_WORD = 4;
/** So much has to be left once the person's own words are taken out. */
const LEAST_LEFT = 8;

/** Why a long password is guessed first all the same, in a sentence; null where nothing of this speaks against it. */
export async function whyGuessable(password: string, { email, name }: Person): Promise<string | null> {
  const plain = plainOf(password);
  // Signs may stand for letters, and may stand between them.
  const readings = [plain, password.normalize("NFKC").toLowerCase()];
  const isLittleMoreThan = (word: string): boolean => readings.some((reading) => isPaddedWord(reading, word));
  if (new Set(plain).size < 5 || /^(.{1,8}?)\1+.{0,7}$/su.test(password.toLowerCase()))
    return "This repeats one short piece. Use words that do not repeat.";
  if (ROWS.some((row) => isRun(plain, row))) return "This follows the keyboard or the alphabet. Use words instead.";
  if (COMMON_LONG_PASSWORDS.has(plain)) return TRIED_FIRST;
  if (COMMON_WORDS.some(isLittleMoreThan))
    return "This is one common word with digits or signs added. Use several words that do not belong together.";
  const [local = "", host = ""] = email.toLowerCase().split("@");
  const own = [
    local,
    host,
    name ?? "",
    ...local.split(/[^\p{L}\d]+/u),
    ...host.split("."),
    ...(name ?? "").split(/\s+/),
  ]
    .map(plainOf)
    .filter((word) => word.length >= SHORTEST_WORD)
    .sort((one, other) => other.length - one.length);
  const left = own.reduce((rest, word) => rest.replaceAll(word, ""), plain);
  if ((left !== plain && left.length < LEAST_LEFT) || own.some(isLittleMoreThan))
    return "This is little more than your name or address. Use words that have nothing to do with you.";
  return (await isMostCommon(password)) ? TRIED_FIRST : null;
}

const plainOf = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");

function isRun(text: string, row: string): boolean {
  const backwards = [...row].reverse().join("");
  return text.length > 0 && [row + row, backwards + backwards].some((long) => long.includes(text));
}

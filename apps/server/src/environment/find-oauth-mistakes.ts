import { createPrivateKey } from "node:crypto";
import { isLoopbackHost } from "./is-loopback-host.ts";
import { readOAuth } from "./read-oauth.ts";
import { oauthVariable } from "./variables.ts";

/** Without an issuer of their own, since everybody knows where they are. */
const KNOWN = ["google", "microsoft", "apple", "github"];
const LONGEST_NAME = 50;

/** What of the providers' settings cannot work, said before anybody presses a button. */
export function findOAuthMistakes(given: Readonly<Record<string, string>>): string[] {
  const mistakes: string[] = [];
  const need = (name: string, why: string) => {
    if (given[name] === undefined) mistakes.push(`${name} is not set and should be ${why}.`);
  };
  for (const [provider, first] of firstOfEach(given)) {
    const prefix = `OAUTH_${provider}`;
    need(`${prefix}_ID`, `set as well where ${first} is`);
    need(`${prefix}_SECRET`, `set as well where ${first} is`);
    if (!KNOWN.includes(provider.toLowerCase()))
      need(`${prefix}_ISSUER`, `the address of the OpenID provider where ${first} is set`);
  }
  for (const { provider, issuer, secret, name } of readOAuth(given)) {
    const prefix = `OAUTH_${provider.toUpperCase()}`;
    if (issuer !== null && !isIssuer(issuer))
      mistakes.push(
        `${prefix}_ISSUER is ${JSON.stringify(issuer)} and should be an https address, such as https://id.example.com (http only for this machine).`,
      );
    if (name !== null && name.length > LONGEST_NAME)
      mistakes.push(`${prefix}_NAME is ${name.length} characters long and should be at most ${LONGEST_NAME}.`);
    if (provider !== "apple") continue;
    for (const part of ["TEAM", "KEY"])
      need(`OAUTH_APPLE_${part}_ID`, `the ten characters by which Apple names the ${part.toLowerCase()}`);
    if (secret !== null && !isPrivateKey(secret))
      mistakes.push(
        "OAUTH_APPLE_SECRET should be the text of the private key (.p8) that Apple gave out, with \\n for each new line.",
      );
  }
  return mistakes;
}

/** Each provider of whom anything is set, with a variable that says so. */
function firstOfEach(given: Readonly<Record<string, string>>): Map<string, string> {
  const first = new Map<string, string>();
  for (const name of Object.keys(given)) {
    const provider = oauthVariable.exec(name)?.[1];
    if (provider !== undefined && !first.has(provider)) first.set(provider, name);
  }
  return first;
}

function isIssuer(value: string): boolean {
  const url = URL.parse(value);
  if (url === null || url.search !== "" || url.hash !== "" || url.username !== "") return false;
  return url.protocol === "https:" || (url.protocol === "http:" && isLoopbackHost(url.hostname));
}

function isPrivateKey(text: string): boolean {
  try {
    return createPrivateKey(text).asymmetricKeyDetails?.namedCurve === "prime256v1";
  } catch {
    return false;
  }
}

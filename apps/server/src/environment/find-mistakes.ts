import { closest } from "../closest.ts";
import { LEAST_SECRET_BYTES } from "../secret-length.ts";
import { isSecret, OAUTH_PARTS, oauthVariable, type Variables, variables } from "./variables.ts";

type Given = Record<string, string>;

const known = Object.keys(variables);

/** Names that nobody reads but that were surely meant for Boardwalk. */
export function findUnknownNames(given: Given): string[] {
  return Object.keys(given)
    .filter((name) => !known.includes(name) && !oauthVariable.test(name))
    .flatMap((name) => {
      const meant = name.length >= 9 ? closest(name, known) : null;
      if (meant !== null && given[meant] === undefined)
        return [`${name} is not read by Boardwalk: ${meant} may be meant.`];
      if (/^OAUTH_.+_/.test(name)) return [describeUnreadOAuth(name)];
      return name.startsWith("BOARDWALK_") && !name.startsWith("BOARDWALK_TEST_")
        ? [`${name} is not read by Boardwalk.`]
        : [];
    });
}

/** Of a provider whose name has other signs than it may, or a part that is misspelt. */
function describeUnreadOAuth(name: string): string {
  const [, provider = "", last = ""] = /^OAUTH_(.+)_([^_]+)$/.exec(name) ?? [];
  const part = closest(last.toUpperCase(), OAUTH_PARTS);
  const meant = `OAUTH_${provider.toUpperCase().replace(/[^A-Z0-9]/g, "")}_${part}`;
  return part !== null && oauthVariable.test(meant)
    ? `${name} is not read by Boardwalk: ${meant} may be meant.`
    : `${name} is not read by Boardwalk.`;
}

/** What each variable may hold alone but not beside the others. */
export function findContradictions(given: Given, read: Variables, mode: "trial" | "production"): string[] {
  const mistakes: string[] = [];
  const need = (name: string, why: string) => {
    if (given[name] === undefined) mistakes.push(`${name} is not set and should be ${why}.`);
  };
  if (mode === "production") {
    need(
      "APP_SECRET",
      `at least ${LEAST_SECRET_BYTES} bytes long in production, such as the output of: openssl rand -base64 ${LEAST_SECRET_BYTES}`,
    );
    need("CONSOLE_ORIGIN", "the console's https address in production, such as https://console.example.com");
    need("ONBOARDING_ORIGIN", "the onboarding app's https address in production, such as https://start.example.com");
  }
  for (const name of [
    "DATABASE_ADMIN_URL",
    "DATABASE_JOBS_URL",
    "DATABASE_REPLICA_URLS",
    "DATABASE_ROLE_PREFIX",
    "DATABASE_POOL_SIZE",
  ]) {
    if (given[name] !== undefined) need("DATABASE_URL", `set as well where ${name} is`);
  }
  // Browsers drop a cookie for a domain that they are not at, and a trial without origins stands at localhost.
  if (mode === "trial" && given["COOKIE_DOMAIN"] !== undefined)
    for (const name of ["CONSOLE_ORIGIN", "ONBOARDING_ORIGIN"]) need(name, "set as well where COOKIE_DOMAIN is");
  // The embedded database belongs to one process, which does everything.
  if (read.ROLE === "web" || read.ROLE === "worker") need("DATABASE_URL", `set as well where ROLE is ${read.ROLE}`);
  if (given["MAIL_FROM"] === undefined && read.SMTP_URL !== undefined)
    need("MAIL_FROM", "the sender of all mails where SMTP_URL is set");
  needTogether(["S3_BUCKET", "S3_REGION", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"], given, mistakes);
  needTogether(["DISCORD_CLIENT_ID", "DISCORD_CLIENT_SECRET"], given, mistakes);
  if (given["S3_ENDPOINT"] !== undefined) need("S3_BUCKET", "set as well where S3_ENDPOINT is");
  if (given["DISCORD_BOT_TOKEN"] !== undefined) need("DISCORD_CLIENT_ID", "set as well where DISCORD_BOT_TOKEN is");
  return [...new Set(mistakes), ...findAddressClashes(read)];
}

/** "is "abc"", or for a secret only how long it is. */
export function describeValue(name: string, value: string): string {
  if (!isSecret(name)) return `is ${JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value)}`;
  return `is ${Buffer.byteLength(value)} bytes of something else`;
}

function needTogether(names: readonly string[], given: Given, mistakes: string[]): void {
  const set = names.filter((name) => given[name] !== undefined);
  if (set.length === 0) return;
  for (const name of names) {
    if (given[name] === undefined) mistakes.push(`${name} is not set and should be set as well where ${set[0]} is.`);
  }
}

function findAddressClashes(read: Variables): string[] {
  const mistakes: string[] = [];
  const consolePort = read.CONSOLE_PORT ?? 3000;
  const onboardingPort = read.ONBOARDING_PORT ?? 3001;
  if (consolePort === onboardingPort && consolePort !== 0) {
    mistakes.push(`CONSOLE_PORT and ONBOARDING_PORT are both ${consolePort} and should be two different ports.`);
  }
  if (read.CONSOLE_ORIGIN !== undefined && read.CONSOLE_ORIGIN === read.ONBOARDING_ORIGIN) {
    mistakes.push(
      `CONSOLE_ORIGIN and ONBOARDING_ORIGIN are both ${read.CONSOLE_ORIGIN} and should be two different addresses.`,
    );
  }
  for (const name of ["CONSOLE_ORIGIN", "ONBOARDING_ORIGIN"] as const) {
    const host = URL.parse(read[name] ?? "")?.hostname;
    const domain = read.COOKIE_DOMAIN?.toLowerCase();
    if (host && domain && host !== domain && !host.endsWith(`.${domain}`)) {
      mistakes.push(`COOKIE_DOMAIN is ${domain} and should be a domain that ${name} (${host}) belongs to.`);
    }
  }
  return mistakes;
}

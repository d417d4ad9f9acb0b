import { isIP } from "node:net";
import { parseTrustedProxies } from "@boardwalk/web/front";
import { z } from "zod";
import { isLongEnough, LEAST_SECRET_BYTES } from "../secret-length.ts";
import { isLoopbackHost } from "./is-loopback-host.ts";

// Each error text completes the sentence "NAME is … and should be …".
const text = z.string();
const port = z.coerce
  .number<string>("a whole number from 0 to 65535")
  .int("a whole number from 0 to 65535")
  .min(0, "a whole number from 0 to 65535")
  .max(65535, "a whole number from 0 to 65535");
const address = (schemes: readonly string[], should: string) =>
  text.refine((value) => schemes.includes(URL.parse(value)?.protocol ?? ""), should);
const postgres = address(
  ["postgres:", "postgresql:"],
  "an address such as postgres://user:password@host:5432/boardwalk",
);
const origin = text.refine(
  isOrigin,
  "an https address without a path, such as https://console.example.com (http only for this machine)",
);
const webAddress = address(["http:", "https:"], "an http or https address");
const list = (should: string, one: z.ZodType<string, string>) =>
  text
    .transform((value) =>
      value
        .split(",")
        .map((part) => part.trim())
        .filter(Boolean),
    )
    .pipe(z.array(one, should));

/** Every variable that Boardwalk reads, with what it may hold. */
export const variables = {
  BOARDWALK_MODE: z.enum(["trial", "production"], "trial or production"),
  BOARDWALK_DATA: text,
  ROLE: z.enum(["web", "worker", "all"], "web, worker or all"),
  CONSOLE_PORT: port,
  ONBOARDING_PORT: port,
  LISTEN_ADDRESS: text.refine(
    (value) => isIP(value) > 0,
    "an IP address of this machine, such as 0.0.0.0 for all of them",
  ),
  CONSOLE_ORIGIN: origin,
  ONBOARDING_ORIGIN: origin,
  COOKIE_DOMAIN: text.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i, "a domain such as example.com"),
  TRUSTED_PROXIES: text.transform(readProxies),
  APP_SECRET: text.refine(isLongEnough, `at least ${LEAST_SECRET_BYTES} bytes long`),
  APP_SECRETS_PREVIOUS: list(
    "former values of APP_SECRET, separated by commas",
    text.refine(isLongEnough, `former values of APP_SECRET, each of them at least ${LEAST_SECRET_BYTES} bytes long`),
  ),
  DATABASE_URL: postgres,
  DATABASE_ADMIN_URL: postgres,
  DATABASE_JOBS_URL: postgres,
  DATABASE_REPLICA_URLS: list("postgres:// addresses separated by commas", postgres),
  DATABASE_ROLE_PREFIX: text.regex(
    /^[a-z][a-z0-9_]{0,39}$/,
    "lower-case letters, digits and underscores, beginning with a letter",
  ),
  DATABASE_POOL_SIZE: z.coerce
    .number<string>("a whole number from 1 to 500")
    .int("a whole number from 1 to 500")
    .min(1, "a whole number from 1 to 500")
    .max(500, "a whole number from 1 to 500"),
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"], "silent, error, warn, info or debug"),
  METRICS_TOKEN: text.min(16, "at least 16 characters long"),
  SMTP_URL: address(["smtp:", "smtps:"], "an address such as smtps://user:password@mail.example.com"),
  MAIL_FROM: text.regex(/^[^<>\r\n]*<?[^\s<>@]+@[^\s<>@]+>?$/, "a sender such as Boardwalk <hello@example.com>"),
  GEOIP_FILE: text,
  S3_ENDPOINT: webAddress,
  S3_REGION: text,
  S3_BUCKET: text,
  S3_ACCESS_KEY_ID: text,
  S3_SECRET_ACCESS_KEY: text,
  OAUTH_APPLE_TEAM_ID: text,
  OAUTH_APPLE_KEY_ID: text,
  DISCORD_CLIENT_ID: text,
  DISCORD_CLIENT_SECRET: text,
  DISCORD_BOT_TOKEN: text,
  TELEGRAM_BOT_TOKEN: text,
  ETH_RPC_URL: webAddress,
} as const;

export const OAUTH_PARTS = ["ID", "SECRET", "ISSUER", "NAME"] as const;
/** `OAUTH_<PROVIDER>_ID`, `_SECRET`, `_ISSUER` and `_NAME`, for as many providers as wanted. */
export const oauthVariable = /^OAUTH_([A-Z][A-Z0-9]{0,49})_(ID|SECRET|ISSUER|NAME)$/;

/** Whose values are never shown, not even in a complaint. */
export const isSecret = (name: string): boolean =>
  /SECRET|TOKEN|PASSWORD|KEY|(DATABASE|SMTP|RPC)_.*URL|SMTP_URL/.test(name);

export const Variables = z.object(variables).partial();
export type Variables = z.output<typeof Variables>;

function isOrigin(value: string): boolean {
  const url = URL.parse(value);
  if (url === null || url.origin !== value.replace(/\/$/, "").toLowerCase()) return false;
  return url.protocol === "https:" || (url.protocol === "http:" && isLoopbackHost(url.hostname));
}

function readProxies(value: string, context: z.RefinementCtx<string>) {
  const proxies = parseTrustedProxies(value);
  if (proxies !== null) return proxies;
  context.addIssue("a number of proxies, or their addresses or ranges separated by commas (1, or 10.0.0.0/8)");
  return z.NEVER;
}

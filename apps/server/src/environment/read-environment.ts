import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { loadEnvFile } from "node:process";
import type { DatabaseSettings } from "@boardwalk/domain/kernel";
import { noProxies } from "@boardwalk/web/front";
import { OperatorMessage } from "../operator-message.ts";
import { repositoryRoot } from "../repository-root.ts";
import type { Environment } from "./environment.ts";
import { describeValue, findContradictions, findUnknownNames } from "./find-mistakes.ts";
import { findOAuthMistakes } from "./find-oauth-mistakes.ts";
import { findUnusedNames } from "./find-unused-names.ts";
import { readOAuth } from "./read-oauth.ts";
import { Variables } from "./variables.ts";

/** Reads `.env` beside package.json, where there is one, and then the process's own variables, which win. */
export function readEnvironment(): Environment {
  const file = join(repositoryRoot, ".env");
  if (existsSync(file)) loadEnvFile(file);
  return parseEnvironment(process.env);
}

/** Says every mistake at once, so that nobody mends them one start at a time. */
export function parseEnvironment(source: Record<string, string | undefined>): Environment {
  const given: Record<string, string> = {};
  for (const [name, value] of Object.entries(source))
    if (value !== undefined && value.trim() !== "") given[name] = value.trim();

  const parsed = Variables.safeParse(given);
  const wrong = new Map(parsed.error?.issues.map((issue) => [String(issue.path[0]), issue.message]));
  const read =
    parsed.data ?? Variables.parse(Object.fromEntries(Object.entries(given).filter(([name]) => !wrong.has(name))));
  const mode = read.BOARDWALK_MODE ?? (given["DATABASE_URL"] === undefined ? "trial" : "production");
  const mistakes = [
    ...[...wrong].map(([name, should]) => `${name} ${describeValue(name, given[name] ?? "")} and should be ${should}.`),
    ...findContradictions(given, read, mode),
    ...findOAuthMistakes(given),
    ...findUnknownNames(given),
  ];
  if (mistakes.length === 0) return { ...describe(read, mode, readOAuth(given)), unusedNames: findUnusedNames(given) };
  throw new OperatorMessage(
    mistakes.length === 1
      ? mistakes[0]
      : ["These settings cannot be used:", ...mistakes.map((mistake) => `- ${mistake}`)].join("\n"),
  );
}

function describe(
  read: Variables,
  mode: "trial" | "production",
  oauth: Environment["oauth"],
): Omit<Environment, "unusedNames"> {
  const dataFolder =
    read.BOARDWALK_DATA === undefined ? join(repositoryRoot, ".boardwalk") : resolve(read.BOARDWALK_DATA);
  return {
    mode,
    dataFolder,
    database: databaseSettings(read, dataFolder),
    replicaUrls: read.DATABASE_REPLICA_URLS ?? [],
    appSecret: read.APP_SECRET ?? null,
    appSecretsPrevious: read.APP_SECRETS_PREVIOUS ?? [],
    console: { port: read.CONSOLE_PORT ?? 3000, origin: originOf(read.CONSOLE_ORIGIN) },
    onboarding: { port: read.ONBOARDING_PORT ?? 3001, origin: originOf(read.ONBOARDING_ORIGIN) },
    listenAddress: read.LISTEN_ADDRESS ?? null,
    cookieDomain: read.COOKIE_DOMAIN?.toLowerCase() ?? null,
    trustedProxies: read.TRUSTED_PROXIES ?? noProxies,
    // In a trial the terminal belongs to the person in front of it.
    logLevel: read.LOG_LEVEL ?? (mode === "trial" ? "warn" : "info"),
    role: read.ROLE ?? "all",
    metricsToken: read.METRICS_TOKEN ?? null,
    mail: { smtpUrl: read.SMTP_URL ?? null, from: read.MAIL_FROM ?? "Boardwalk <boardwalk@localhost>" },
    geoipFile: read.GEOIP_FILE === undefined ? null : resolve(read.GEOIP_FILE),
    s3: s3Settings(read),
    oauth,
    discord:
      read.DISCORD_CLIENT_ID && read.DISCORD_CLIENT_SECRET
        ? {
            clientId: read.DISCORD_CLIENT_ID,
            clientSecret: read.DISCORD_CLIENT_SECRET,
            botToken: read.DISCORD_BOT_TOKEN ?? null,
          }
        : null,
    telegramBotToken: read.TELEGRAM_BOT_TOKEN ?? null,
    ethRpcUrl: read.ETH_RPC_URL ?? null,
  };
}

function databaseSettings(read: Variables, folder: string): DatabaseSettings {
  if (read.DATABASE_URL === undefined) return { kind: "embedded", folder };
  return {
    kind: "postgres",
    url: read.DATABASE_URL,
    adminUrl: read.DATABASE_ADMIN_URL ?? read.DATABASE_URL,
    ...(read.DATABASE_JOBS_URL !== undefined && { jobsUrl: read.DATABASE_JOBS_URL }),
    rolePrefix: read.DATABASE_ROLE_PREFIX ?? "boardwalk",
    poolSize: read.DATABASE_POOL_SIZE ?? 10,
  };
}

function s3Settings(read: Variables): Environment["s3"] {
  const {
    S3_REGION: region,
    S3_BUCKET: bucket,
    S3_ACCESS_KEY_ID: accessKeyId,
    S3_SECRET_ACCESS_KEY: secretAccessKey,
  } = read;
  if (!region || !bucket || !accessKeyId || !secretAccessKey) return null;
  return { endpoint: read.S3_ENDPOINT ?? null, region, bucket, accessKeyId, secretAccessKey };
}

function originOf(address: string | undefined): string | null {
  return URL.parse(address ?? "")?.origin ?? null;
}

import type { Variables } from "./variables.ts";

/** What is read and checked already but nothing of this build acts on, with the part of the environment that holds it. */
export const notUsedYet = {
  DATABASE_REPLICA_URLS: "replicaUrls",
  S3_ENDPOINT: "s3",
  S3_REGION: "s3",
  S3_BUCKET: "s3",
  S3_ACCESS_KEY_ID: "s3",
  S3_SECRET_ACCESS_KEY: "s3",
  DISCORD_CLIENT_ID: "discord",
  DISCORD_CLIENT_SECRET: "discord",
  DISCORD_BOT_TOKEN: "discord",
  TELEGRAM_BOT_TOKEN: "telegramBotToken",
  ETH_RPC_URL: "ethRpcUrl",
} as const satisfies Partial<Record<keyof Variables, string>>;

/** Whoever sets one of these is told so, and never left to think that it counts. */
export function findUnusedNames(given: Record<string, string>): string[] {
  return Object.keys(given).filter((name) => name in notUsedYet);
}

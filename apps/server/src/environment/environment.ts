import type { OAuthSetting } from "@boardwalk/domain/identity";
import type { DatabaseSettings } from "@boardwalk/domain/kernel";
import type { TrustedProxies } from "@boardwalk/web/front";

export type LogLevel = "silent" | "error" | "warn" | "info" | "debug";

export interface AppAddress {
  /** 0 takes any port that is free. */
  port: number;
  /** Null until the port is known, in a trial that names none. */
  origin: string | null;
}

/** What whoever runs the server has decided, read once. */
export interface Environment {
  mode: "trial" | "production";
  dataFolder: string;
  database: DatabaseSettings;
  replicaUrls: string[];
  /** Null where the data folder keeps one. */
  appSecret: string | null;
  appSecretsPrevious: string[];
  console: AppAddress;
  onboarding: AppAddress;
  /** Null: this machine alone in a trial, every address in production. */
  listenAddress: string | null;
  cookieDomain: string | null;
  trustedProxies: TrustedProxies;
  logLevel: LogLevel;
  role: "web" | "worker" | "all";
  metricsToken: string | null;
  mail: { smtpUrl: string | null; from: string };
  geoipFile: string | null;
  s3: { endpoint: string | null; region: string; bucket: string; accessKeyId: string; secretAccessKey: string } | null;
  oauth: OAuthSetting[];
  discord: { clientId: string; clientSecret: string; botToken: string | null } | null;
  telegramBotToken: string | null;
  ethRpcUrl: string | null;
  /** Variables that are set and that nothing of this build acts on. */
  unusedNames: string[];
}

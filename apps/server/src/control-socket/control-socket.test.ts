import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { forwardCommand } from "./forward-command.ts";
import { listenForCommands, type RunForwarded } from "./listen-for-commands.ts";

let folder: string;
let path: string;
let listening: { close(): Promise<void> } | null = null;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "boardwalk-control-"));
  path = join(folder, "control.sock");
});
afterEach(async () => {
  await listening?.close();
  listening = null;
  rmSync(folder, { recursive: true });
});

const listen = async (run: RunForwarded) => {
  listening = await listenForCommands(path, run);
};

async function forward(argv: string[]) {
  const said: string[] = [];
  const exit = await forwardCommand(path, argv, {
    out: (text) => said.push(`out ${text}`),
    err: (text) => said.push(`err ${text}`),
  });
  return { said, exit };
}

test("a command is run where the socket is, and all it says comes back", async () => {
  await listen(async ({ argv }, { out, err }) => {
    out(`ran ${argv.join(" ")}\n`);
    err("with a warning\nof two lines");
    return 3;
  });
  expect(await forward(["sql", "select 'ä\n'"])).toEqual({
    said: ["out ran sql select 'ä\n'\n", "err with a warning\nof two lines"],
    exit: 3,
  });
});

test("what it says may be large", async () => {
  const large = "x".repeat(3_000_000);
  await listen(async (_, { out }) => {
    out(large);
    return 0;
  });
  expect((await forward(["sql"])).said).toEqual([`out ${large}`]);
});

test("what was read for it goes along, however large", async () => {
  const text = `{"name": "\n${"x".repeat(3_000_000)}"}`;
  let got: string | null = null;
  await listen(async ({ brought }) => {
    got = brought;
    return 0;
  });
  await forwardCommand(path, ["import", "-"], { out: () => undefined, err: () => undefined }, text);
  expect(got).toBe(text);
});

test.skipIf(process.platform === "win32")("only its owner may use the socket", async () => {
  await listen(async () => 0);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test("a socket that was left behind is replaced", async () => {
  writeFileSync(path, "");
  await listen(async () => 0);
  expect((await forward(["help"])).exit).toBe(0);
});

test("without anybody behind the socket a sentence says so", async () => {
  await expect(forward(["sql"])).rejects.toThrow("does not answer on its control socket");
});

test("a server that stops in the middle is said in a sentence", async () => {
  const server = createServer((socket) => socket.once("data", () => socket.end()));
  await new Promise<void>((resolve) => server.listen(path, resolve));
  await expect(forward(["sql"])).rejects.toThrow("stopped before the command was done");
  server.close();
});

test.each(["nonsense\n", "{}\n", '{"argv":"sql"}\n'])("%j is hung up on", async (line) => {
  await listen(async () => 0);
  const { promise, resolve } = Promise.withResolvers<string>();
  let answer = "";
  connect(path)
    .on("data", (chunk) => {
      answer += chunk.toString();
    })
    .on("close", () => resolve(answer))
    .write(line);
  expect(await promise).toBe("");
});

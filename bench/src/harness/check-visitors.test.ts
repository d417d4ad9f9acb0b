import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import { afterEach, expect, test } from "vitest";
import { checkVisitors } from "./check-visitors.ts";

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

const people: Record<string, string> = { "s=one": "Ada", "s=two": "Ben" };
const visitors = Object.entries(people).map(([cookie, expects]) => ({ cookie, expects }));

async function serve(nameOf: (request: IncomingMessage) => string | undefined) {
  const server = createServer((request, response) => {
    const name = nameOf(request);
    response.statusCode = name === undefined ? 401 : 200;
    response.end(JSON.stringify({ name }));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  closing.push(() => server.close());
  const address = server.address();
  return { port: typeof address === "object" && address ? address.port : 0, path: "/" };
}

test("a server that knows everybody by their cookie passes", async () => {
  const target = await serve(({ headers }) => people[headers.cookie ?? ""]);
  await expect(checkVisitors("honest", target, visitors)).resolves.toBeUndefined();
});

test("one that mixes people up does not", async () => {
  const target = await serve(() => "Ada");
  await expect(checkVisitors("mixed up", target, visitors)).rejects.toThrow("“mixed up” answered 200 without Ben");
});

test("one that believes any cookie does not", async () => {
  const target = await serve(({ headers }) => people[headers.cookie ?? ""] ?? "Ada");
  await expect(checkVisitors("gullible", target, visitors)).rejects.toThrow("that nobody was given for Ada");
});

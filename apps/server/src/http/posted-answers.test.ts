import { afterAll, beforeAll, expect, test } from "vitest";
import { type ServedFront, serveFront } from "./testing/serve-front.ts";

const PATH = "/oauth/apple/callback";
const APPLE = "https://appleid.apple.com";
let front: ServedFront;

beforeAll(async () => {
  front = await serveFront({ postedAnswers: { [PATH]: APPLE } });
});
afterAll(() => front.close());

const post = (path: string, origin: string, type = "application/x-www-form-urlencoded") =>
  front.ask({
    method: "POST",
    path,
    headers: { origin, "sec-fetch-site": "cross-site", "content-type": type },
    body: "code=c&state=s%26x&more=no",
  });

test("an answer that the provider's own page posts becomes a link with the answer alone", async () => {
  const { status, headers } = await post(PATH, APPLE);
  expect([status, headers["location"], headers["cache-control"]]).toEqual([
    303,
    `${PATH}?code=c&state=s%26x`,
    "no-store",
  ]);
});

test("from any other origin, at any other address or in another form it is as foreign as everything", async () => {
  for (const origin of [
    "https://evil.test",
    "null",
    "foo",
    "http://appleid.apple.com",
    `${APPLE}:8443`,
    `${APPLE}.evil.test`,
  ])
    expect([origin, (await post(PATH, origin)).status]).toEqual([origin, 403]);
  for (const path of ["/login", `${PATH}.data`, `${PATH}/`, "/oauth/google/callback"])
    expect([path, (await post(path, APPLE)).status]).toEqual([path, 403]);
  expect((await post(PATH, APPLE, "text/plain")).status).toBe(403);
});

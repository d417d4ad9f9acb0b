import { expect, test } from "vitest";
import { parseEnvironment } from "../environment/read-environment.ts";
import { describeDataFolder } from "./describe-data-folder.ts";

const DATABASE_URL = "postgres://x:x@localhost/x";
const APP_SECRET = "a secret that is long enough for anyone";

test.each<[Record<string, string>, string]>([
  [{}, "/data"],
  [{ DATABASE_URL, BOARDWALK_MODE: "trial" }, "/data, for files and the secret"],
  [{ DATABASE_URL, BOARDWALK_MODE: "trial", APP_SECRET }, "/data, for files"],
])("with %j it is %s", (given, says) => {
  expect(describeDataFolder(parseEnvironment({ BOARDWALK_DATA: "/data", ...given }))).toBe(says);
});

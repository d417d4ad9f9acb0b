import { expect, test } from "vitest";
import { isApiPath } from "./is-api-path.ts";

test.each(["/api", "/api/", "/api/v1/me", "/API/v1/me", "/account/../api/v1/me", "/api/v1/%00", "/api/%ff"])(
  "%s is the API's",
  (path) => expect(isApiPath(path)).toBe(true),
);
test.each(["/", "/apis", "/account/api/v1", "/api/../login", "/api/%2e%2e/login", "//api/v1/me", "/api/..\\login"])(
  "%s is not",
  (path) => expect(isApiPath(path)).toBe(false),
);

import { expect, it } from "vitest";
import { relyingPartyOf } from "./relying-party-of.ts";

const site = {
  mode: "production" as const,
  consoleOrigin: "https://console.example.org:8443",
  onboardingOrigin: "https://example.org",
  cookieDomain: null,
};

it("binds passkeys to the console's name, or to the domain that both apps share", () => {
  expect(relyingPartyOf(site)).toEqual({
    id: "console.example.org",
    origins: ["https://console.example.org:8443", "https://example.org"],
  });
  expect(relyingPartyOf({ ...site, cookieDomain: "example.org" }).id).toBe("example.org");
});

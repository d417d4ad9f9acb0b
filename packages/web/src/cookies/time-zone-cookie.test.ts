import { describe, expect, it } from "vitest";
import { timeZoneOf } from "./time-zone-cookie.ts";

const asking = (cookie: string) => new Request("http://console.test/", { headers: { Cookie: cookie } });

describe("timeZoneOf", () => {
  it("takes the person's own choice first", () => {
    expect(timeZoneOf(asking("boardwalk_zone=Asia%2FTokyo"), "Europe/Oslo")).toBe("Europe/Oslo");
  });

  it("takes the browser's word otherwise", () => {
    expect(timeZoneOf(asking("a=b; boardwalk_zone=Asia%2FTokyo"), null)).toBe("Asia/Tokyo");
  });

  it.each(["", "boardwalk_zone=", "boardwalk_zone=Mars%2FPhobos", "boardwalk_zone=%ff", "boardwalk_zone=../etc"])(
    "says UTC for %j",
    (cookie) => {
      expect(timeZoneOf(asking(cookie), "Mars/Phobos")).toBe("UTC");
    },
  );
});

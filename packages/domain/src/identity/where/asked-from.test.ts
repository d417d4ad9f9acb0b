import { expect, it } from "vitest";
import { FIREFOX, testSurroundings } from "../../testing/index.ts";
import { askedFrom } from "./asked-from.ts";

const from = (address: string | null, userAgent = FIREFOX) => askedFrom(testSurroundings({ address, userAgent }), null);

it("says device and place in words, and the moment on a clock that says which one it is", () => {
  expect(from("127.0.0.1")).toMatchObject({
    device: "Firefox on Linux",
    place: "The computer that Boardwalk runs on",
    at: { timeZone: "UTC" },
  });
  expect(askedFrom(testSurroundings(), "Europe/Oslo").at.timeZone).toBe("Europe/Oslo");
});

it("claims no place where there is no address", () => {
  expect(from(null)).toMatchObject({ place: null });
});

it("says of a browser that says nothing that it says nothing", () => {
  expect(from("127.0.0.1", "").device).toBe("A browser that does not say what it is");
});

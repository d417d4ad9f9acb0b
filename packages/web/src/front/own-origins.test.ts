import { describe, expect, test } from "vitest";
import { ownOrigins } from "./own-origins.ts";

describe("the own origins", () => {
  test("are the configured one and this machine's names in a trial", () => {
    expect(ownOrigins("http://localhost:3000", 3000, "trial")).toEqual([
      "http://localhost:3000",
      "http://127.0.0.1:3000",
      "http://[::1]:3000",
    ]);
  });
  test("are the configured one alone in production", () => {
    expect(ownOrigins("https://console.example.com", 3000, "production")).toEqual(["https://console.example.com"]);
  });
  test("leave out the port that the scheme implies", () => {
    expect(ownOrigins("http://localhost", 80, "trial")).toContain("http://127.0.0.1");
  });
});

import { describe, expect, test } from "vitest";
import { classifyNetwork, locateAddress, networkOf } from "./locate-address.ts";

describe("the country of an address", () => {
  test.each([
    ["193.0.6.139", "NL"],
    ["81.2.69.142", "GB"],
    ["::ffff:193.0.6.139", "NL"],
    ["127.0.0.1", null],
    ["10.1.2.3", null],
    ["not an address", null],
    [null, null],
  ])("%s is in %s", (address, country) => {
    expect(locateAddress(address).country).toBe(country);
  });
});

test.each([
  ["127.0.0.1", "this-machine"],
  ["::1", "this-machine"],
  ["192.168.1.4", "private"],
  ["fd00::1", "private"],
  ["81.2.69.142", "public"],
  ["nonsense", "unknown"],
])("%s belongs to %s", (address, network) => {
  expect(classifyNetwork(address)).toBe(network);
});

test("neighbours in an IPv6 /64 share a network, IPv4 addresses stand alone, both spellings of a mapped one are one", () => {
  expect(networkOf("2001:db8::1")).toBe(networkOf("2001:db8::ffff:ffff:ffff:ffff"));
  expect(networkOf("2001:db8::1")).not.toBe(networkOf("2001:db8:0:1::1"));
  expect(networkOf("::FFFF:C000:201")).toBe("192.0.2.1");
  expect(networkOf("192.0.2.1")).not.toBe(networkOf("192.0.2.2"));
});

import { expect, test } from "vitest";
import { classifyNetwork } from "../where/classify-network.ts";
import { networkOf } from "./network-of.ts";

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

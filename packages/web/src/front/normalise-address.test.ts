import { expect, test } from "vitest";
import { normaliseAddress } from "./normalise-address.ts";

test.each([
  ["192.0.2.1", "192.0.2.1"],
  ["::ffff:192.0.2.1", "192.0.2.1"],
  ["::FFFF:C000:201", "192.0.2.1"],
  ["2001:DB8:0:0:0:0:0:1", "2001:db8::1"],
  ["[2001:db8::1]:4711", "2001:db8::1"],
  ["192.0.2.1:4711", "192.0.2.1"],
  ["fe80::1%eth0", "fe80::1"],
  [" 192.0.2.1 ", "192.0.2.1"],
])("%s is written %s", (text, address) => expect(normaliseAddress(text)).toBe(address));

test.each([
  undefined,
  "",
  "unknown",
  "_hidden",
  "1",
  "0x7f.1",
  "192.0.2.256",
  "192.0.2.1, 192.0.2.2",
  "[::1",
  "evil.test",
  "::ffff:evil",
])("%s is no address", (text) => expect(normaliseAddress(text)).toBeNull());

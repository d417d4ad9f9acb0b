import { describe, expect, test } from "vitest";
import { clientAddress, forwardedHost } from "./client-address.ts";
import { noProxies, parseTrustedProxies } from "./trusted-proxies.ts";

const trusting = (text: string) => {
  const proxies = parseTrustedProxies(text);
  if (proxies === null) throw new Error(`unreadable: ${text}`);
  return proxies;
};

describe("the client's address", () => {
  test("is the socket's when no proxy is trusted, whatever a header says", () => {
    expect(clientAddress("203.0.113.9", "198.51.100.1", noProxies)).toBe("203.0.113.9");
  });
  test("is what the one trusted proxy saw, not what the client wrote before it", () => {
    expect(clientAddress("10.0.0.1", "6.6.6.6, 198.51.100.1", trusting("1"))).toBe("198.51.100.1");
  });
  test("is behind as many proxies as are trusted", () => {
    expect(clientAddress("10.0.0.1", "6.6.6.6, 198.51.100.1, 10.0.0.2", trusting("2"))).toBe("198.51.100.1");
  });
  test("is the first that is not in the trusted ranges", () => {
    const proxies = trusting("10.0.0.0/8, 2001:db8::/32");
    expect(clientAddress("10.0.0.1", "6.6.6.6, 198.51.100.1, 2001:db8::7", proxies)).toBe("198.51.100.1");
    expect(clientAddress("203.0.113.9", "198.51.100.1", proxies)).toBe("203.0.113.9");
  });
  test("is one for each writing of it", () => {
    for (const writing of ["::ffff:192.0.2.1", "::FFFF:C000:201", "192.0.2.1", "192.0.2.1:5000"]) {
      expect(clientAddress("::ffff:10.0.0.1", writing, trusting("10.0.0.0/8"))).toBe("192.0.2.1");
    }
  });
  test.each([undefined, "", "unknown", "198.51.100.1, garbage"])("is the proxy's when it forwards %s", (forwarded) => {
    expect(clientAddress("10.0.0.1", forwarded, trusting("1"))).toBe("10.0.0.1");
  });
  test("is unknown when the socket has none", () => {
    expect(clientAddress(undefined, "198.51.100.1", trusting("1"))).toBeNull();
  });
});

describe("the host", () => {
  const header = { host: "console.internal", forwardedHost: "console.example.com" };
  test("is the forwarded one from a trusted proxy", () => {
    expect(forwardedHost("10.0.0.1", header, trusting("10.0.0.0/8"))).toBe("console.example.com");
  });
  test("is the request's own from anybody else", () => {
    expect(forwardedHost("203.0.113.9", header, trusting("10.0.0.0/8"))).toBe("console.internal");
    expect(forwardedHost("203.0.113.9", header, noProxies)).toBe("console.internal");
  });
  test("is the request's own when the proxy forwards none", () => {
    expect(forwardedHost("10.0.0.1", { ...header, forwardedHost: undefined }, trusting("1"))).toBe("console.internal");
  });
});

describe("trusted proxies", () => {
  test.each(["", " ", "0"])("`%s` trusts nobody", (text) => expect(parseTrustedProxies(text)).toEqual(noProxies));
  test.each(["-1", "all", "10.0.0.0/33", "10.0.0.1, proxy.example.com", "1.5", "1,2"])(
    "`%s` cannot be read",
    (text) => {
      expect(parseTrustedProxies(text)).toBeNull();
    },
  );
});

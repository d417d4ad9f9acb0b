import { expect, test } from "../fixtures.ts";
import { IPHONE } from "../support/agents.ts";
import { rawRequest } from "../support/raw-request.ts";
import { readWholeMail } from "../support/read-whole-mail.ts";
import { signIn } from "../support/sign-in.ts";

const EVIL = "evil.test";
const FORGED = {
  "x-forwarded-host": EVIL,
  "x-forwarded-proto": "https",
  "x-forwarded-port": "444",
  "x-original-host": EVIL,
  "x-host": EVIL,
  forwarded: `for=1.1.1.1;host=${EVIL};proto=https`,
};

test("mails that are asked for under a forged host lead to the configured one alone", async ({
  page,
  site,
  person,
  openBrowser,
}) => {
  const [newcomer, changed] = [`new-${person.email}`, `changed-${person.email}`];
  const browser = await openBrowser({ userAgent: IPHONE });
  const send = async (app: string, address: string, form: Record<string, string>) => {
    const answer = await browser.request.post(app + address, {
      headers: { ...FORGED, origin: app },
      form,
      maxRedirects: 0,
    });
    expect(answer.status(), address).toBe(302);
    expect(JSON.stringify(answer.headers()), address).not.toContain(EVIL);
  };
  await signIn(page.request, site.console, person);
  await send(site.console, "/magic", { email: person.email });
  await send(site.onboarding, "/reset-password", { email: person.email });
  await send(site.console, "/join", { email: person.email, name: "Robin", way: "link" });
  await send(site.onboarding, "/join", { email: newcomer, name: "Robin", way: "link" });
  await send(site.onboarding, "/magic", { email: newcomer });
  await send(site.console, "/login", { email: person.email, password: person.password });
  await send(site.console, "/account/profile/email", { intent: "ask", email: changed });

  for (const [to, subjects] of [
    [
      person.email,
      ["New sign-in: Safari on iPhone", "Set a new password", "You already have an account", "Your link to sign in"],
    ],
    [newcomer, ["Confirm your address", "There is no account for this address"]],
    [changed, ["Confirm your address"]],
  ] as const) {
    for (const subject of subjects) {
      const { text, html } = await readWholeMail(page, site, to, subject);
      const links = [...text.matchAll(/(https?:\/\/[^\s<>)]+)/g), ...html.matchAll(/(?:href|src)="([^"]+)"/g)].map(
        ([, link = ""]) => link,
      );
      expect(links.length, subject).toBeGreaterThan(0);
      for (const link of links) expect([site.console, site.onboarding], subject).toContain(new URL(link).origin);
      expect(text + html, subject).not.toContain(EVIL);
    }
  }
});

test("under a host that is not its own nothing is mailed", async ({ site }) => {
  for (const address of ["/magic", "/reset-password", "/join", "/magic.data"]) {
    const body = "email=sam%40boardwalk.test&name=Robin&way=link";
    const answer = await rawRequest(
      site.console,
      [
        `POST ${address} HTTP/1.1`,
        `Host: ${EVIL}`,
        `Origin: http://${EVIL}`,
        "Content-Type: application/x-www-form-urlencoded",
        `Content-Length: ${body.length}`,
      ],
      body,
    );
    expect([address, answer.status]).toEqual([address, 400]);
    expect(answer.body).not.toContain(EVIL);
  }
});

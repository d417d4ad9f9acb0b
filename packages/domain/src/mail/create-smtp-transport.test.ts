import { afterEach, describe, expect, test } from "vitest";
import { createSmtpTransport } from "./create-smtp-transport.ts";
import { type MailServer, type MailServerWish, openMailServer, reply } from "./mail-server.fixture.ts";
import type { MailToSend } from "./mail-transport.ts";

const from = "Boardwalk <hello@boards.test>";
const never = new AbortController().signal;
const mail: MailToSend = {
  id: "019abcde-0000-7000-8000-000000000001",
  to: "olivia@people.test",
  subject: "Über Bord: 3 of 7",
  text: "Go on:\nhttps://console.test/walk/abc\n",
  html: "<p>Go <b>on</b></p>",
};

const open: MailServer[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});
async function server(wish?: MailServerWish): Promise<MailServer> {
  const opened = await openMailServer(wish);
  open.push(opened);
  return opened;
}
const to = (
  { port }: MailServer,
  { scheme = "smtp", login = "", query = "?tls.rejectUnauthorized=false", patience = 20_000 } = {},
) =>
  createSmtpTransport({ url: `${scheme}://${login}127.0.0.1:${port}${query}`, from, patienceMilliseconds: patience });

describe("a mail that is accepted", () => {
  test("arrives as it was written, from us, to one mailbox, as a machine's", async () => {
    const accepting = await server();
    expect(await to(accepting).send(mail, never)).toEqual({ kind: "sent" });
    const [got] = accepting.received;
    expect(got).toMatchObject({ from: "hello@boards.test", to: ["olivia@people.test"] });
    expect(got?.mail).toMatchObject({
      subject: mail.subject,
      from: { name: "Boardwalk", address: "hello@boards.test" },
      to: [{ address: "olivia@people.test" }],
      messageId: `<${mail.id}@boards.test>`,
    });
    expect(got?.mail.text).toContain("https://console.test/walk/abc");
    expect(got?.mail.html).toContain("<b>on</b>");
    expect(got?.mail.headers).toEqual(
      expect.arrayContaining([expect.objectContaining({ key: "auto-submitted", value: "auto-generated" })]),
    );
  });

  test("has the same Message-ID at every try", async () => {
    const accepting = await server();
    await to(accepting).send(mail, never);
    await to(accepting).send(mail, never);
    expect(accepting.received.map((got) => got.mail.messageId)).toEqual([
      `<${mail.id}@boards.test>`,
      `<${mail.id}@boards.test>`,
    ]);
  });

  test("has no header that its words tried to add", async () => {
    const accepting = await server();
    const subject = "Hello\r\nBcc: eve@evil.test\r\n\r\nand a body";
    await to(accepting).send({ ...mail, subject }, never);
    const [got] = accepting.received;
    expect(got?.to).toEqual(["olivia@people.test"]);
    expect(got?.mail.headers.map(({ key }) => key)).not.toContain("bcc");
    expect(got?.mail.text).toContain("Go on");
  });

  test("takes no file from our disk, whatever its words are", async () => {
    const accepting = await server();
    await to(accepting).send({ ...mail, text: "file:///etc/passwd", html: "<img src='file:///etc/passwd'>" }, never);
    expect(accepting.received[0]?.mail.attachments).toEqual([]);
    expect(accepting.received[0]?.source).not.toContain("root:");
  });
});

describe("a server that does not take it", () => {
  test("with 4xx is worth another try, which may succeed", async () => {
    let answers = 0;
    const busy = await server({ answer: () => (++answers === 1 ? reply(451, "Greylisted") : null) });
    await expect(to(busy).send(mail, never)).rejects.toThrow(/Greylisted/);
    expect(await to(busy).send(mail, never)).toEqual({ kind: "sent" });
    expect(busy.received).toHaveLength(1);
  });

  test("with 5xx refuses for good, at the recipient or at the end, and says why", async () => {
    const unknown = await server({ onRcptTo: (_address, _session, done) => done(reply(550, "No such mailbox")) });
    expect(await to(unknown).send(mail, never)).toEqual({ kind: "refused", reason: "550 No such mailbox" });
    const spam = await server({ answer: () => reply(554, "Looks like spam") });
    expect(await to(spam).send(mail, never)).toEqual({ kind: "refused", reason: "554 Looks like spam" });
  });

  test("that does not know our password may know it tomorrow", async () => {
    const strict = await server({ onAuth: (_auth, _session, done) => done(new Error("Wrong")) });
    await expect(to(strict, { login: "us:wrong@" }).send(mail, never)).rejects.toThrow(/535|Invalid login/);
  });

  test("that is not there, never greets, or falls silent is left", async () => {
    const gone = await openMailServer();
    await gone.close();
    await expect(to(gone).send(mail, never)).rejects.toThrow(/ECONNREFUSED/);
    const mute = await server({ onConnect: () => undefined });
    await expect(to(mute, { patience: 200 }).send(mail, never)).rejects.toThrow(/timeout|greeting/i);
    const silent = await server({ answer: () => new Promise<null>(() => undefined) });
    await expect(to(silent, { patience: 1_000 }).send(mail, never)).rejects.toThrow(/timeout/i);
  });

  test("is left at once when we are told to stop", async () => {
    const stop = new AbortController();
    const silent = await server({
      answer: () => {
        stop.abort();
        return new Promise<null>(() => undefined);
      },
    });
    const patient = createSmtpTransport({ url: `smtp://127.0.0.1:${silent.port}?tls.rejectUnauthorized=false`, from });
    await expect(patient.send(mail, stop.signal)).rejects.toThrow(/abort/i);
  });
});

describe("under TLS", () => {
  test("goes every mail where the server offers it, at once or by STARTTLS", async () => {
    const offering = await server();
    await to(offering).send(mail, never);
    expect(offering.received[0]?.isSecure).toBe(true);
    const secure = await server({ secure: true });
    await to(secure, { scheme: "smtps" }).send(mail, never);
    expect(secure.received[0]?.isSecure).toBe(true);
  });

  test("a certificate that nobody vouches for is not believed", async () => {
    const unknown = await server();
    await expect(to(unknown, { query: "" }).send(mail, never)).rejects.toThrow(/certificate/i);
    expect(unknown.received).toEqual([]);
  });

  test("no password goes to another machine without it", async () => {
    const heard: unknown[] = [];
    const plain = await server({
      hideSTARTTLS: true,
      allowInsecureAuth: true,
      onAuth: (auth, _session, done) => {
        heard.push(auth.password);
        done(null, { user: auth.username });
      },
    });
    // 0.0.0.0 reaches this machine and is not one of its own names.
    const far = createSmtpTransport({ url: `smtp://us:secret@0.0.0.0:${plain.port}`, from });
    await expect(far.send(mail, never)).rejects.toThrow();
    expect(heard).toEqual([]);
  });

  test("who signs in is known by the server", async () => {
    const strict = await server({
      authOptional: false,
      onAuth: (auth, _session, done) =>
        auth.password === "pass@word" ? done(null, { user: auth.username }) : done(new Error("Wrong")),
    });
    expect(await to(strict, { login: "us%40boards.test:pass%40word@" }).send(mail, never)).toEqual({ kind: "sent" });
    expect(strict.received[0]?.user).toBe("us@boards.test");
  });
});

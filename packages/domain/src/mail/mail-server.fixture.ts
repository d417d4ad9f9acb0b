import { buffer } from "node:stream/consumers";
import PostalMime, { type Email } from "postal-mime";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

export interface ReceivedMail {
  readonly source: string;
  readonly mail: Email;
  readonly from: string;
  readonly to: readonly string[];
  readonly isSecure: boolean;
  readonly user: unknown;
}

export interface MailServer {
  readonly port: number;
  readonly received: ReceivedMail[];
  close(): Promise<void>;
}

export interface MailServerWish extends SMTPServerOptions {
  /** What to answer to a mail that was read to its end: nothing accepts it, an error refuses it. */
  answer?: (mail: ReceivedMail) => Promise<Error | null> | Error | null;
}

/** A real mail server on this machine. It keeps what it accepted. */
export async function openMailServer({ answer = () => null, ...options }: MailServerWish = {}): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 100,
    onData(stream, session, done) {
      void read().then(done, done);
      async function read(): Promise<Error | null> {
        const source = await buffer(stream);
        const { mailFrom, rcptTo } = session.envelope;
        const mail: ReceivedMail = {
          source: source.toString(),
          mail: await PostalMime.parse(source),
          from: mailFrom ? mailFrom.address : "",
          to: rcptTo.map(({ address }) => address),
          isSecure: session.secure,
          user: session.user,
        };
        const refusal = await answer(mail);
        if (refusal === null) received.push(mail);
        return refusal;
      }
    },
    ...options,
  });
  // Whoever hangs up on us is what some tests are about.
  server.on("error", () => undefined);
  const port = await new Promise<number>((listening, failed) => {
    server.once("error", failed);
    const net = server.listen(0, "127.0.0.1", () => {
      const address = net.address();
      listening(typeof address === "object" && address ? address.port : 0);
    });
  });
  return { port, received, close: () => new Promise((closed) => server.close(() => closed())) };
}

/** A reply with its number, as a server gives it. */
export function reply(responseCode: number, words: string): Error {
  return Object.assign(new Error(words), { responseCode });
}

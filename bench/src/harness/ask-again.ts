import { connect } from "node:net";
import { type Answer, readAnswer } from "./read-answer.ts";

export interface Target {
  readonly port: number;
  readonly path: string;
}

/** The next cookie to ask with, or null when it is enough. */
export type NextCookie = () => string | null;

/** Asks over one kept connection, each time as soon as the last answer is there; resolves when there is no more to ask. */
export function askAgain(target: Target, next: NextCookie, onAnswer: (answer: Answer) => void): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const socket = connect({ port: target.port, host: "127.0.0.1", noDelay: true });
  let received = "";

  function ask(): void {
    const cookie = next();
    if (cookie === null) socket.end(resolve);
    else socket.write(`GET ${target.path} HTTP/1.1\r\nHost: localhost:${target.port}\r\nCookie: ${cookie}\r\n\r\n`);
  }

  socket.setEncoding("latin1");
  socket.once("connect", ask);
  socket.once("error", reject);
  socket.once("close", () =>
    reject(new Error(`The server at ${target.path} closed a connection that was to be kept.`)),
  );
  socket.on("data", (text) => {
    received += text;
    const answer = readAnswer(received);
    if (answer === null) return;
    received = "";
    onAnswer(answer);
    ask();
  });
  return promise;
}

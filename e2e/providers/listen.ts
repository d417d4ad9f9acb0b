import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";

export interface Listening {
  /** By a name that is another site than `localhost`, as a provider is. */
  readonly origin: string;
  answerWith(listener: RequestListener): void;
  close(): Promise<void>;
}

/** A port of this machine, before it is known what answers there. */
export async function listen(): Promise<Listening> {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The provider has no port");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    answerWith: (listener) => server.on("request", listener),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

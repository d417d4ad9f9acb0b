import { randomUUID } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Duplex } from "node:stream";
import { OperatorMessage } from "../operator-message.ts";
import { closeWhenIdle } from "./close-when-idle.ts";
import type { Listener } from "./create-listener.ts";

export interface OpenPort {
  readonly port: number;
  readonly servers: readonly Server[];
  answerWith(listener: Listener): void;
  /** Takes no new connections, and lets what is under way finish until the time is over. */
  close(withinMilliseconds: number): Promise<void>;
}

/** Takes a port before anything slow begins, so that one in use is said at once. */
export async function openPort(
  port: number,
  variable: string,
  listenAddress: string | null,
  mode: "trial" | "production",
): Promise<OpenPort> {
  const [first, ...others] = listenAddress ? [listenAddress] : mode === "trial" ? ["127.0.0.1", "::1"] : [undefined];
  const servers = [await listen(port, first, variable)];
  const taken = portOf(servers[0]);
  for (const address of others) {
    const server = await listen(taken, address, variable).catch((error: unknown) => {
      // A machine without IPv6 does without; a free port was only promised for the first address.
      if (port === 0 || !(error instanceof PortInUse)) return null;
      throw error;
    });
    if (server) servers.push(server);
  }
  const closers = servers.map(closeWhenIdle);
  return {
    port: taken,
    servers,
    answerWith(listener) {
      for (const server of servers) server.on("request", listener);
    },
    async close(withinMilliseconds) {
      await Promise.all(closers.map((close) => close(withinMilliseconds)));
    },
  };
}

class PortInUse extends OperatorMessage {}

async function listen(port: number, address: string | undefined, variable: string): Promise<Server> {
  const server = createServer({
    headersTimeout: 15_000,
    // For a file on a slow line; what is no file has to be there sooner.
    requestTimeout: 600_000,
    keepAliveTimeout: 65_000,
    connectionsCheckingInterval: 5_000,
  });
  server.on("clientError", answerClientError);
  server.on("connect", (_request, socket: Duplex) => refuse(socket, "405 Method Not Allowed"));
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once("error", reject);
  server.listen(port, address, resolve);
  try {
    await promise;
  } catch (error) {
    throw describeListenError(error, port, address, variable);
  }
  server.off("error", reject);
  return server;
}

function portOf(server: Server | undefined): number {
  const address: AddressInfo | string | null | undefined = server?.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

function describeListenError(error: unknown, port: number, address: string | undefined, variable: string): Error {
  const code = error instanceof Error && "code" in error ? error.code : "";
  if (code === "EADDRINUSE")
    return new PortInUse(
      `Port ${port} is in use by another program. Stop that one, or set ${variable} to another port.`,
    );
  if (code === "EACCES")
    return new OperatorMessage(`This user may not listen on port ${port}. Set ${variable} to a port above 1023.`);
  if (code === "EADDRNOTAVAIL")
    return new OperatorMessage(
      `${address ?? "That address"} is no address of this machine. Set LISTEN_ADDRESS to one that is.`,
    );
  return error instanceof Error ? error : new Error(String(error));
}

// What cannot be read as HTTP never becomes a request, so it is answered on the bare socket.
function answerClientError(error: Error, socket: Duplex): void {
  const code = "code" in error ? error.code : "";
  if (code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  if (code === "HPE_HEADER_OVERFLOW") refuse(socket, "431 Request Header Fields Too Large");
  else if (code === "ERR_HTTP_REQUEST_TIMEOUT") refuse(socket, "408 Request Timeout");
  else refuse(socket, "400 Bad Request");
}

function refuse(socket: Duplex, status: string): void {
  const body = `${status.slice(4)}\n`;
  socket.end(
    `HTTP/1.1 ${status}\r\nx-request-id: ${randomUUID()}\r\ncontent-type: text/plain\r\nx-content-type-options: nosniff\r\n` +
      `content-length: ${body.length}\r\nconnection: close\r\n\r\n${body}`,
  );
}

import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/**
 * Closes a server as soon as no request is under way, or when the time is over. Node alone waits for every connection
 * that a browser keeps open, also for those on which it has never asked anything.
 */
export function closeWhenIdle(server: Server): (withinMilliseconds: number) => Promise<void> {
  const connections = new Set<Socket>();
  const busy = new Set<Socket>();
  let isClosing = false;

  server.on("connection", (socket: Socket) => {
    connections.add(socket);
    socket.once("close", () => connections.delete(socket));
  });
  server.on("request", ({ socket }: IncomingMessage, response: ServerResponse) => {
    busy.add(socket);
    response.once("close", () => {
      busy.delete(socket);
      if (isClosing) socket.destroySoon();
    });
  });

  return async (withinMilliseconds) => {
    isClosing = true;
    const { promise: closed, resolve } = Promise.withResolvers<void>();
    server.close(() => resolve());
    for (const socket of connections) if (!busy.has(socket)) socket.destroy();
    const cut = setTimeout(() => server.closeAllConnections(), withinMilliseconds);
    await closed;
    clearTimeout(cut);
  };
}

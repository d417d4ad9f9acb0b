import { expect, test } from "../fixtures.ts";
import { startSite } from "../servers/start-site.ts";
import { dial, readAnswer } from "../support/raw-request.ts";

test("a server that is told to stop finishes what is under way, takes nothing new, and ends well", async () => {
  const server = await startSite();
  try {
    const body = "email=sam%40boardwalk.test&password=walk-the-boards";
    const socket = await dial(server.console);
    const answering = readAnswer(socket);
    const head = [
      "POST /login HTTP/1.1",
      `Host: ${new URL(server.console).host}`,
      `Origin: ${server.console}`,
      "Content-Type: application/x-www-form-urlencoded",
      `Content-Length: ${body.length}`,
      "",
      "",
    ];
    socket.write(head.join("\r\n") + body.slice(0, 20));
    // An answer on another connection shows that the first has been taken.
    expect((await fetch(`${server.console}/healthz`)).status).toBe(200);

    process.kill(server.pid, "SIGTERM");
    await expect(() => expect(fetch(`${server.onboarding}/healthz`)).rejects.toThrow()).toPass({ timeout: 5_000 });
    socket.write(body.slice(20));
    const answer = await answering;
    expect(answer.status).toBe(302);
    expect(answer.headers["set-cookie"]).toContain("boardwalk_");
    expect(await server.ended).toBe(0);
  } finally {
    await server.stop();
  }
});

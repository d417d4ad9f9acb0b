import { existsSync } from "node:fs";
import { connect } from "node:net";
import { afterAll, describe, expect, it } from "vitest";
import { findPostgresBinaries } from "./find-postgres-binaries.ts";
import { startThrowawayCluster, type ThrowawayCluster } from "./throwaway-cluster.ts";

function takesConnections(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    socket.once("error", () => resolve(false));
    socket.once("connect", () => {
      socket.destroy();
      resolve(true);
    });
  });
}

describe.runIf(findPostgresBinaries())("a throw-away PostgreSQL", () => {
  let cluster: ThrowawayCluster | null = null;
  afterAll(() => cluster?.remove());

  it("starts, stops, starts again on its port, and leaves nothing behind", async () => {
    cluster = await startThrowawayCluster();
    if (!cluster) throw new Error("no cluster");
    expect(await takesConnections(cluster.url)).toBe(true);
    await cluster.stop();
    expect(await takesConnections(cluster.url)).toBe(false);
    await cluster.start();
    expect(await takesConnections(cluster.url)).toBe(true);
    await cluster.remove();
    expect(await takesConnections(cluster.url)).toBe(false);
    expect(existsSync(cluster.folder)).toBe(false);
  }, 60_000);
});

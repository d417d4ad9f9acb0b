import { readdirSync, readFileSync } from "node:fs";
import type { Plugin } from "vite";

const FOLDER = new URL("../packages/domain/src/seed/pictures/", import.meta.url);

/** Serves the pictures of the demo's wizards at `/pictures/`, from the one place where they are kept, in both apps. */
export function demoPictures(): Plugin {
  return {
    name: "boardwalk:demo-pictures",
    configureServer(server) {
      server.middlewares.use("/pictures", (request, response, next) => {
        const name = request.url?.slice(1) ?? "";
        if (!readdirSync(FOLDER).includes(name)) return next();
        response.setHeader("content-type", "image/svg+xml");
        response.end(readFileSync(new URL(name, FOLDER)));
      });
    },
    generateBundle() {
      // The server's own build has nothing to serve.
      if (this.environment.name !== "client") return;
      for (const name of readdirSync(FOLDER)) {
        this.emitFile({ type: "asset", fileName: `pictures/${name}`, source: readFileSync(new URL(name, FOLDER)) });
      }
    },
  };
}

import { walkScriptPlugin } from "@boardwalk/runner/vite";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import { demoPictures } from "../../scripts/vite-demo-pictures.ts";
import { domainStaysOutside } from "../../scripts/vite-domain-stays-outside.ts";

export default defineConfig({
  plugins: [
    domainStaysOutside(),
    demoPictures(),
    walkScriptPlugin(),
    remix({
      future: {
        v3_fetcherPersist: true,
        v3_lazyRouteDiscovery: true,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
  ],
  resolve: { dedupe: ["react", "react-dom", "@remix-run/react", "react-aria-components"] },
});

# One image for every role: `ROLE=web` serves people, `ROLE=worker` does background work, and without it one process does both.
ARG NODE_VERSION=26.10.0

FROM node:${NODE_VERSION}-slim AS sources
WORKDIR /srv/boardwalk
ENV NO_UPDATE_NOTIFIER=1
COPY package.json package-lock.json .npmrc ./
COPY apps/server/package.json apps/server/
COPY apps/console/package.json apps/console/
COPY apps/onboarding/package.json apps/onboarding/
COPY packages/doors/package.json packages/doors/
COPY packages/domain/package.json packages/domain/
COPY packages/engine/package.json packages/engine/
COPY packages/runner/package.json packages/runner/
COPY packages/ui/package.json packages/ui/
COPY packages/web/package.json packages/web/
COPY bench/package.json bench/
COPY e2e/package.json e2e/

FROM sources AS build
RUN npm ci --include=dev --include=optional --no-audit --no-fund --loglevel=error
COPY apps apps
COPY packages packages
COPY scripts scripts
RUN NODE_ENV=production npm run build -w @boardwalk/console -w @boardwalk/onboarding

FROM sources AS packages
# The image has its Node already; the one that npm brings for a bare machine is taken out again.
RUN npm ci --omit=dev --include=optional --no-audit --no-fund --loglevel=error \
    -w @boardwalk/server -w @boardwalk/console -w @boardwalk/onboarding \
  && rm -rf node_modules/node-linux-* node_modules/node-bin-* node_modules/node-darwin-* node_modules/node-win-* node_modules/.bin/node \
  && find node_modules -name '*.map' -delete

FROM node:${NODE_VERSION}-slim
WORKDIR /srv/boardwalk
ENV NODE_ENV=production BOARDWALK_MODE=production BOARDWALK_DATA=/var/lib/boardwalk LISTEN_ADDRESS=0.0.0.0
RUN install -d -o node -g node -m 0700 /var/lib/boardwalk
COPY --from=packages /srv/boardwalk ./
COPY migrations migrations
COPY packages packages
COPY apps/server apps/server
COPY --from=build /srv/boardwalk/apps/console/build apps/console/build
COPY --from=build /srv/boardwalk/apps/onboarding/build apps/onboarding/build
USER node
VOLUME /var/lib/boardwalk
EXPOSE 3000 3001
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.CONSOLE_PORT || 3000) + '/readyz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["node", "apps/server/bin/boardwalk.ts"]
CMD ["start"]

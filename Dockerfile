# The server with its admin, for PostgreSQL. It runs as a user who may write nothing but /tmp and the uploads.
FROM node:22.21.1-bookworm-slim AS build
WORKDIR /srv/app
ENV STRAPI_TELEMETRY_DISABLED=true
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json favicon.png ./
COPY config ./config
COPY database ./database
COPY src ./src
COPY types ./types
RUN NODE_ENV=production npm run build \
  && npm prune --omit=dev --no-audit --no-fund \
  && find node_modules -name '*.map' -type f -delete

FROM node:22.21.1-bookworm-slim
WORKDIR /srv/app
ENV NODE_ENV=production STRAPI_TELEMETRY_DISABLED=true HOST=0.0.0.0 PORT=1337
COPY package.json tsconfig.json favicon.png ./
COPY scripts ./scripts
COPY database ./database
COPY public ./public
COPY --from=build /srv/app/node_modules ./node_modules
COPY --from=build /srv/app/dist ./dist
# What is written belongs on a volume, which begins as a copy of this with its owner.
RUN install --directory --owner=node --group=node public/uploads
USER node
EXPOSE 1337
HEALTHCHECK --interval=15s --timeout=5s --start-period=90s CMD ["node", "scripts/is-alive.mjs"]
# Without npm between it and the signals.
CMD ["node", "node_modules/@strapi/strapi/bin/strapi.js", "start"]

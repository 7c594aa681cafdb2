import { once } from 'node:events';
import { createServer } from 'node:http';
import { OTHER_PORTAL_PORT, otherPortalOrigin } from '../app/environment';
import { appUrl } from './adminApi';

/** As strict as a page with the elements can be: nothing but scripts and answers of our server, and no text made markup. */
const policy = (): string =>
  [
    "default-src 'none'",
    `script-src ${appUrl()}`,
    `connect-src ${appUrl()}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

const page = (elements: string): string => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>Cổng thông tin khác</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<script type="module" src="${appUrl()}/portal/embed.js"></script></head>
<body><main><h1>Cổng thông tin khác</h1>
${elements}
</main></body></html>`;

/** The portal of somebody else, on an origin of its own: `/` has the elements that it was started with. */
export interface OtherPortal {
  readonly origin: string;
  stop(): Promise<void>;
}

export const startOtherPortal = async (elements: string): Promise<OtherPortal> => {
  const port = Number(process.env[OTHER_PORTAL_PORT]);
  const server = createServer((request, response) => {
    const isPage = request.url === '/';
    response.writeHead(isPage ? 200 : 204, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy(),
    });
    response.end(isPage ? page(elements) : '');
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: otherPortalOrigin(port),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type RequestOptions } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inProject } from '../../scripts/lib/project';
import { until } from './until';

/** The domain in the configuration that the project ships. */
export const DOMAIN = 'cchc.example.vn';

/** Outside the path of ordinary accounts in Debian. */
const SYSTEM_NGINX = '/usr/sbin/nginx';

export interface ProxyAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly text: string;
}

export interface Proxy {
  readonly httpPort: number;
  ask(path: string, options?: RequestOptions, body?: string): Promise<ProxyAnswer>;
  stop(): Promise<void>;
}

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
};

/** Runs Debian's nginx with `deploy/nginx/cchc-cms.conf`; only ports, certificate and the app's address are other ones. */
export const startProxy = async (appUrl: string): Promise<Proxy> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cchc-proxy-'));
  // The workers of an nginx that root starts are of another account.
  chmodSync(folder, 0o755);
  const at = (name: string): string => path.join(folder, name);
  const [http, https] = [await freePort(), await freePort()];
  const subject = ['-subj', `/CN=${DOMAIN}`, '-addext', `subjectAltName=DNS:${DOMAIN}`];
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  execFileSync(
    'openssl',
    ['req', '-x509', ...key, ...subject, '-keyout', at('key.pem'), '-out', at('cert.pem')],
    { stdio: 'ignore' },
  );
  const shipped = readFileSync(inProject('deploy', 'nginx', 'cchc-cms.conf'), 'utf8');
  const site = shipped
    .replace('127.0.0.1:1337', new URL(appUrl).host)
    .replaceAll(/listen (\[::\]:)?80;/g, (_all, v6) => (v6 ? '' : `listen 127.0.0.1:${http};`))
    .replaceAll(/listen (\[::\]:)?443 ssl/g, (_all, v6) => (v6 ? '#' : `listen 127.0.0.1:${https} ssl`))
    .replaceAll(/\/etc\/letsencrypt\/live\/[^/]+\/fullchain\.pem/g, at('cert.pem'))
    .replaceAll(/\/etc\/letsencrypt\/live\/[^/]+\/privkey\.pem/g, at('key.pem'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${at(kind)};`)
    .join(' ');
  writeFileSync(
    at('nginx.conf'),
    `daemon off; pid ${at('nginx.pid')}; error_log ${at('error.log')};
events {}
http { access_log off; ${temporary}
${site}
}`,
  );
  const child = spawn(
    existsSync(SYSTEM_NGINX) ? SYSTEM_NGINX : 'nginx',
    ['-p', folder, '-c', at('nginx.conf'), '-e', at('error.log')],
    {
      stdio: 'ignore',
    },
  );
  const ended = once(child, 'exit');
  await Promise.race([
    until(() => existsSync(at('nginx.pid'))),
    ended.then(() => {
      throw new Error(`nginx did not start: ${readFileSync(at('error.log'), 'utf8')}`);
    }),
  ]);
  const ca = readFileSync(at('cert.pem'));

  return {
    httpPort: http,
    async ask(asked, options = {}, body = '') {
      const sent = request({
        host: '127.0.0.1',
        port: https,
        path: asked,
        servername: DOMAIN,
        ca,
        agent: false,
        ...options,
        headers: { host: DOMAIN, ...options.headers },
      });
      sent.end(body);
      const [answer] = await once(sent, 'response');
      let text = '';
      for await (const part of answer.setEncoding('utf8')) text += part;
      return { status: answer.statusCode, headers: answer.headers, text };
    },
    async stop() {
      child.kill('SIGQUIT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

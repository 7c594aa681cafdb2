import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Bucket, openBucket } from '../../src/uploads/bucket';
import { downloadPackage } from './downloadedPackage';
import { freePort } from './startedServer';
import { until } from './until';

/** The only account of the server. */
const KEY = 'S3RVER';

/** A local S3 service with empty buckets. */
export interface BucketServer {
  /** The settings of the app for a bucket. */
  environment(bucket: string): Readonly<Record<string, string>>;
  bucket(name: string): Promise<Bucket>;
  stop(): Promise<void>;
  /** Starts again at the same address, with the same files. */
  start(): Promise<void>;
  remove(): Promise<void>;
}

export const startBucketServer = async (...buckets: readonly string[]): Promise<BucketServer> => {
  const program = path.join(downloadPackage('s3rver', '3.7.1'), 'bin', 's3rver.js');
  const folder = mkdtempSync(path.join(tmpdir(), 'cchc-s3-'));
  const port = await freePort();
  const endpoint = `http://127.0.0.1:${port}`;
  const run = () =>
    spawn(
      process.execPath,
      [
        ...[program, '--directory', folder, '--address', '127.0.0.1', '--port', String(port), '--silent'],
        ...buckets.flatMap((bucket) => ['--configure-bucket', bucket]),
      ],
      { stdio: 'ignore' },
    );
  let server = run();
  const stop = async (): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
  };
  const isThere = (): Promise<boolean> =>
    fetch(endpoint).then(
      () => true,
      () => false,
    );
  await until(isThere);
  const settings = { region: 'us-east-1', endpoint, accessKeyId: KEY, secretAccessKey: KEY };
  return {
    environment: (bucket) => ({
      UPLOADS_S3_BUCKET: bucket,
      UPLOADS_S3_ENDPOINT: endpoint,
      UPLOADS_S3_ACCESS_KEY_ID: KEY,
      UPLOADS_S3_SECRET_ACCESS_KEY: KEY,
    }),
    bucket: (name) => openBucket({ ...settings, bucket: name }),
    stop,
    start: async () => {
      server = run();
      await until(isThere);
    },
    remove: async () => {
      await stop();
      rmSync(folder, { recursive: true });
    },
  };
};

import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** The page itself is not compressed: Strapi sends `.html` files with headers that forbid caching, by the end of the name. */
const ASSETS = /\.(?:css|js|svg)$/;

const LEAST_BYTES = 1024;

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** A higher quality takes four times as long and saves a fortieth. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const GZIP = { level: 6 };

/**
 * Writes a compressed copy beside each script and style of the built admin. Strapi's file server (koa-send) sends `.br` or `.gz` to
 * browsers that accept it; compressing for each visitor would take half a second of CPU.
 */
export async function compressAdmin(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!ASSETS.test(name)) continue;
    const file = join(folder, name);
    const bytes = await readFile(file);
    if (bytes.length < LEAST_BYTES) continue;
    const [br, gz] = await Promise.all([brotli(bytes, BROTLI), gzipped(bytes, GZIP)]);
    await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
  }
}

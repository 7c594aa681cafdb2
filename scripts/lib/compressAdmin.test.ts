import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { compressAdmin } from './compressAdmin';

test('large scripts and styles have compressed copies that unpack to the same bytes; the page has none', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cchc-admin-'));
  try {
    const script = 'console.log("Báo cáo");\n'.repeat(100);
    for (const [name, text] of [
      ['strapi-x1.js', script],
      ['index.css', script],
      ['small.js', '0'],
      ['index.html', script],
      ['logo.png', script],
    ] as const)
      await writeFile(join(folder, name), text);
    await compressAdmin(folder);
    expect((await readdir(folder)).filter((name) => /\.(br|gz)$/.test(name)).sort()).toEqual([
      'index.css.br',
      'index.css.gz',
      'strapi-x1.js.br',
      'strapi-x1.js.gz',
    ]);
    expect(String(brotliDecompressSync(await readFile(join(folder, 'strapi-x1.js.br'))))).toBe(script);
    expect(String(gunzipSync(await readFile(join(folder, 'index.css.gz'))))).toBe(script);
  } finally {
    await rm(folder, { recursive: true });
  }
});

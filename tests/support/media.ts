import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type sharp from 'sharp';
import { outside } from './outside';
import { documents } from './records';
import type { TestApp } from './strapi';

interface UploadedFile {
  readonly id: number;
}

/** Puts a picture into the library, large enough for every size Strapi makes of one; `remove` takes its files away. */
export const uploadedPicture = async ({
  strapi,
}: TestApp): Promise<{ id: number; remove(): Promise<void> }> => {
  const makePicture = outside.require('sharp') as typeof sharp;
  const bytes = await makePicture({
    create: { width: 1100, height: 1100, channels: 3, background: '#b22222' },
  })
    .png()
    .toBuffer();
  const folder = await mkdtemp(path.join(os.tmpdir(), 'cchc-media-'));
  const filepath = path.join(folder, 'hinh.png');
  await writeFile(filepath, bytes);
  const service = strapi.plugin('upload').service('upload');
  const info = {
    alternativeText: 'Lễ chào cờ',
    caption: 'Lễ chào cờ đầu tháng',
    focalPoint: { x: 50, y: 40 },
  };
  const [file]: UploadedFile[] = await service.upload({
    data: { fileInfo: info },
    files: { filepath, originalFilename: 'hinh.png', mimetype: 'image/png', size: bytes.length },
  });
  await rm(folder, { recursive: true });
  if (file === undefined) throw new Error('no picture');
  return { id: file.id, remove: async () => void (await service.remove(file)) };
};

/** A picture of the library of which there is nothing but its row. */
export const fileRow = async ({ strapi }: TestApp): Promise<number> => {
  const { id } = await strapi.db.query('plugin::upload.file').create({
    data: {
      name: 'hinh.png',
      hash: 'hinh',
      ext: '.png',
      mime: 'image/png',
      size: 1,
      url: '/uploads/hinh.png',
      provider: 'local',
    },
  });
  return id;
};

/** Has one published record of each type that may hold a file hold this one. */
export const showPicture = async ({ strapi }: TestApp, id: number): Promise<void> => {
  for (const [type, field, value] of [
    ['article', 'cover', id],
    ['plan', 'file', id],
    ['official-document', 'file', id],
    ['procedure', 'forms', [id]],
  ] as const) {
    const kept = documents(strapi, type);
    const [record] = await kept.findMany({ status: 'published', limit: 1, sort: 'id' });
    const documentId = record?.documentId;
    await kept.update({ documentId, data: { [field]: value } });
    await kept.publish({ documentId });
  }
};

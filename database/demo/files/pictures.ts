import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import wording from '../living/wording.vi.json';
import { drawScene, isScene, PALETTES } from '../pictures/scenes';
import { type KeptFile, storeFile } from './store';

const QUALITY = 84;

/** Draws pictures and keeps each drawing once, however many articles show it. */
export class Pictures {
  private readonly kept = new Map<string, KeptFile>();
  private readonly drawn = new Map<string, number>();

  constructor(private readonly strapi: Core.Strapi) {}

  /** A picture of the scene; the colours change from one article of a scene to the next. */
  async draw(scene: string): Promise<KeptFile> {
    if (!isScene(scene)) throw new Error(`No such picture: ${scene}`);
    const turn = this.drawn.get(scene) ?? 0;
    this.drawn.set(scene, turn + 1);
    const variant = turn % PALETTES.length;
    const name = `minh-hoa-${scene}-${variant + 1}.webp`;
    const known = this.kept.get(name);
    if (known !== undefined) return known;
    const bytes = await sharp(Buffer.from(drawScene(scene, variant)))
      .webp({ quality: QUALITY })
      .toBuffer();
    const { picture, caption } = wording;
    const file = await storeFile(this.strapi, {
      name,
      mime: 'image/webp',
      bytes,
      alternativeText: picture[scene],
      caption,
    });
    this.kept.set(name, file);
    return file;
  }
}

/** A picture as the text of an article has it. */
export const toMarkdown = (scene: string, { url }: KeptFile): string =>
  `![${isScene(scene) ? wording.picture[scene] : ''}](${url})`;

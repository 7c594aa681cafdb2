import type { Core } from '@strapi/strapi';
import type { DemoEntry } from '../read';
import wording from '../living/wording.vi.json';
import { Pictures, toMarkdown } from './pictures';
import { makeEvidence } from './evidence';

/** Makes what belongs to the records of the office at work: covers, evidence, and the note that a text is a sample. */
export class LivingFiles {
  private readonly pictures: Pictures;
  private readonly entries: ReadonlySet<DemoEntry>;

  constructor(
    private readonly strapi: Core.Strapi,
    entries: readonly DemoEntry[],
  ) {
    this.pictures = new Pictures(strapi);
    this.entries = new Set(entries);
  }

  /** The record with its files; the record itself if it is of another office's. */
  async complete(entry: DemoEntry): Promise<DemoEntry> {
    if (!this.entries.has(entry)) return entry;
    const { picture, gallery, fields } = entry;
    const evidence = await makeEvidence(this.strapi, entry);
    return {
      ...entry,
      fields: {
        ...fields,
        ...(typeof fields['body'] === 'string' && { body: await this.text(fields['body'], gallery) }),
        ...(picture !== undefined && { cover: (await this.pictures.draw(picture)).id }),
        ...(evidence.length > 0 && { evidence }),
      },
    };
  }

  /** The text, the pictures that follow it, and the note. */
  private async text(body: string, gallery: readonly string[]): Promise<string> {
    const shown: string[] = [];
    for (const scene of gallery) shown.push(toMarkdown(scene, await this.pictures.draw(scene)));
    return [body, ...shown, wording.note].join('\n\n');
  }
}

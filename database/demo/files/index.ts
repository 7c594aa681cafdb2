import type { Core } from '@strapi/strapi';
import type { DemoEntry } from '../read';
import wording from '../living/wording.vi.json';
import { Covers } from './covers';
import { makeEvidence } from './evidence';

/** Makes what belongs to the records of the office at work: covers, evidence, and the note that a text is a sample. */
export class LivingFiles {
  private readonly covers: Covers;
  private readonly entries: ReadonlySet<DemoEntry>;

  constructor(
    private readonly strapi: Core.Strapi,
    entries: readonly DemoEntry[],
  ) {
    this.covers = new Covers(strapi);
    this.entries = new Set(entries);
  }

  /** The record with its files; the record itself if it is of another office's. */
  async complete(entry: DemoEntry): Promise<DemoEntry> {
    if (!this.entries.has(entry)) return entry;
    const { picture, fields } = entry;
    const evidence = await makeEvidence(this.strapi, entry);
    return {
      ...entry,
      fields: {
        ...fields,
        ...(typeof fields['body'] === 'string' && { body: `${fields['body']}\n\n${wording.note}` }),
        ...(picture !== undefined && { cover: await this.covers.cover(picture) }),
        ...(evidence.length > 0 && { evidence }),
      },
    };
  }
}

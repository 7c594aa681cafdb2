import type { Core } from '@strapi/strapi';
import { LIVING_AGENCY } from '../living';
import type { DemoEntry } from '../read';
import wording from '../living/wording.vi.json';
import type { Values } from '../values';
import { writePdf } from './pdf';
import { storeFile } from './store';

const { evidence } = wording;

/** Types whose records have evidence, with the field of their day. */
const DAYS = { article: 'publishedOn', meeting: 'heldOn', outreach: 'happenedOn' } as const;

type Proven = keyof typeof DAYS;
const isProven = (type: string): type is Proven => Object.hasOwn(DAYS, type);

const printDay = (day: string): string => day.split('-').reverse().join('/');

/** The lines of a record's paper below its title and day. */
const listFacts = (type: Proven, fields: Values): string[] =>
  Object.entries(evidence.facts[type]).flatMap(([field, label]) =>
    fields[field] === undefined ? [] : [`${label}: ${String(fields[field])}.`],
  );

/** The paper that proves a record: what was held or published, on which day, marked as a sample. */
const makePaper = (type: Proven, fields: Values): Buffer =>
  writePdf([
    { text: evidence.office, bold: true, centred: true },
    { text: evidence.title[type], bold: true, centred: true, size: 15 },
    { text: String(fields['title']), bold: true, centred: true },
    { text: `${evidence.day}: ${printDay(String(fields[DAYS[type]]))}.` },
    ...listFacts(type, fields).map((text) => ({ text })),
    { text: evidence.sample, centred: true },
  ]);

/** Makes the evidence of a record; none for a type that has none, a record that says so, or one of another office. */
export const makeEvidence = async (
  strapi: Core.Strapi,
  { type, key, agency, fields, isUnproven }: DemoEntry,
): Promise<readonly object[]> => {
  if (!isProven(type) || isUnproven || agency !== LIVING_AGENCY) return [];
  const name = `minh-chung-${key.slice(0, 80)}.pdf`;
  const { id: file } = await storeFile(strapi, {
    name,
    mime: 'application/pdf',
    bytes: makePaper(type, fields),
  });
  return [{ title: evidence.title[type], file }];
};

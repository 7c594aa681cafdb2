import { HOSTILE_DOCUMENTS } from '../../../src/packages/nd30-check/tests/support/hostileDocuments';
import { HOSTILE_LISTS } from '../../document/reading/support/hostileLists';
import { HOSTILE } from '../../../src/packages/nd30-document/tests/support/hostile';
import { SENT_FILE } from '../../../src/plugins/cchc-report/server/src/controllers/sentFile';
import { REFUSED_FILES } from '../refusedFiles';
import type { World } from './world';

/** A poisonous input, and the statuses that it may be answered with. */
export interface Poison {
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly statuses: readonly number[];
  readonly body?: string | FormData;
  readonly headers?: Readonly<Record<string, string>>;
}

const inBase64 = (bytes: Uint8Array): string => JSON.stringify(Buffer.from(bytes).toString('base64'));
const AS_FILE = { 'Content-Type': SENT_FILE };
const AS_JSON = { 'Content-Type': 'application/json' };

/** IN-09: files that the media library refuses. */
const files = (): Poison[] =>
  REFUSED_FILES.map(([name, bytes, status]) => {
    const body = new FormData();
    body.append('files', new Blob([new Uint8Array(bytes)]), name);
    return { name: `IN-09 ${name}`, method: 'POST', path: '/upload', statuses: [status], body };
  });

/** OUT-02: hostile text in records, then in every file made of them. */
const texts = ({ agency, record }: World): Poison[] => {
  const titles = [HOSTILE, HOSTILE.replaceAll('\0', ''), HOSTILE.replace(/[\0\ud800-\udfff]/gu, '')];
  const path = '/content-manager/collection-types/api::article.article/actions/publish';
  const saved = titles.map((title, index): Poison => {
    const text = title.slice(0, 250);
    const body = JSON.stringify({ ...record('api::article.article'), title: text });
    return {
      name: `OUT-02 text ${index}`,
      method: 'POST',
      path,
      statuses: [200, 201, 400],
      body,
      headers: AS_JSON,
    };
  });
  const made = ['export?format=docx&appendices=articles&', 'preview?', 'export?format=xlsx&'].map(
    (address): Poison => ({
      name: `OUT-02 ${address}`,
      method: 'GET',
      path: `/cchc-report/${address}agency=${agency}&period=2024-H1`,
      statuses: [200, 400],
    }),
  );
  return [...saved, ...made];
};

/** OUT-12: lists and documents that are not honest. The largest are refused by their size before they are read. */
const archives = ({ agency }: World): Poison[] => [
  ...HOSTILE_LISTS.map(([name, make]): Poison => ({
    name: `OUT-12 list: ${name}`,
    method: 'POST',
    path: `/cchc-report/imports?type=article&agency=${agency}&name=a.xlsx`,
    statuses: [400, 413, 422],
    body: inBase64(make()),
    headers: AS_FILE,
  })),
  ...HOSTILE_DOCUMENTS.map(([name, make]): Poison => ({
    name: `OUT-12 document: ${name}`,
    method: 'POST',
    path: '/cchc-report/check',
    statuses: [400, 413, 422],
    body: inBase64(make()),
    headers: AS_FILE,
  })),
];

/** The corpora of IN-09, OUT-02 and OUT-12 as requests of somebody who may send them. */
export const poisons = (world: World): readonly Poison[] => [...files(), ...texts(world), ...archives(world)];

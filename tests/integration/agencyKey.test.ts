import { documents, saveRecord, createCommune, type Commune } from '../support/records';
import { sharedApp, type TestApp } from '../support/strapi';

jest.setTimeout(60_000);

let app: TestApp;
let first: Commune;
let second: Commune;

beforeAll(async () => {
  app = await sharedApp();
  first = await createCommune(app.strapi);
  second = await createCommune(app.strapi);
});
afterAll(() => app.stop());

/** The rows of a document: agency_key, and the agency its link leads to. */
const rows = async (
  documentId: string,
): Promise<{ published: boolean; key: number | null; link: number | null }[]> => {
  const { rows: found } = await app.strapi.db.connection.raw(
    `select m.published_at is not null as published, m.agency_key as key, l.agency_id as link
       from meetings m left join meetings_agency_lnk l on l.meeting_id = m.id
      where m.document_id = ? order by 1`,
    [documentId],
  );
  return found;
};

const agencyId = async ({ agency }: Commune): Promise<number> => {
  const { rows: found } = await app.strapi.db.connection.raw(
    'select id from agencies where document_id = ?',
    [agency],
  );
  return found[0].id;
};

test('agency_key follows the relation through every act on a document', async () => {
  const [a, b] = [await agencyId(first), await agencyId(second)];
  const meeting = documents(app.strapi, 'meeting');
  const { documentId } = await saveRecord(app.strapi, 'meeting', first, { status: 'draft' });
  expect(await rows(documentId)).toEqual([{ published: false, key: a, link: a }]);

  await meeting.publish({ documentId });
  expect(await rows(documentId)).toEqual([
    { published: false, key: a, link: a },
    { published: true, key: a, link: a },
  ]);

  await meeting.update({ documentId, data: { agency: second.agency } });
  expect(await rows(documentId)).toEqual([
    { published: false, key: b, link: b },
    { published: true, key: a, link: a },
  ]);

  await meeting.discardDraft({ documentId });
  expect(await rows(documentId)).toEqual([
    { published: false, key: a, link: a },
    { published: true, key: a, link: a },
  ]);

  await meeting.update({ documentId, data: { agency: second.agency } });
  await meeting.publish({ documentId });
  expect(await rows(documentId)).toEqual([
    { published: false, key: b, link: b },
    { published: true, key: b, link: b },
  ]);

  await meeting.unpublish({ documentId });
  expect(await rows(documentId)).toEqual([{ published: false, key: b, link: b }]);

  await meeting.update({ documentId, data: { agency: null } });
  expect(await rows(documentId)).toEqual([{ published: false, key: null, link: null }]);
});

test('agency_key follows links written by SQL, many at once', async () => {
  const [a, b] = [await agencyId(first), await agencyId(second)];
  const ids: string[] = [];
  for (let n = 0; n < 3; n += 1)
    ids.push((await saveRecord(app.strapi, 'meeting', first, { status: 'draft' })).documentId);
  const keys = async (): Promise<(number | null)[]> => {
    const { rows: found } = await app.strapi.db.connection.raw(
      'select agency_key from meetings where document_id = any(?) order by id',
      [ids],
    );
    return found.map((row: { agency_key: number | null }) => row.agency_key);
  };
  const links = '(select id from meetings where document_id = any(?))';
  await app.strapi.db.connection.raw(
    `update meetings_agency_lnk set agency_id = ? where meeting_id in ${links}`,
    [b, ids],
  );
  expect(await keys()).toEqual([b, b, b]);
  await app.strapi.db.connection.raw(`delete from meetings_agency_lnk where meeting_id in ${links}`, [ids]);
  expect(await keys()).toEqual([null, null, null]);
  await app.strapi.db.connection.raw(
    'insert into meetings_agency_lnk (meeting_id, agency_id) select id, ? from meetings where document_id = any(?)',
    [a, ids],
  );
  expect(await keys()).toEqual([a, a, a]);
});

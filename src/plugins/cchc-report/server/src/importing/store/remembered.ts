import type { Query } from '../../sources';
import type { ImportRow } from './imports';

/** Answers kept of one office for one type; an older one is forgotten when there are more. */
const MOST_REMEMBERED = 2000;

/** The meaning of an unknown name to an office. */
export interface RememberedMeaning {
  readonly field: string;
  /** Folded. */
  readonly name: string;
  readonly meaning: string;
  readonly accountName: string;
  readonly at: Date;
}

type Office = Pick<ImportRow, 'agencyId' | 'uid'>;

/** The answers of an office for a type of records. */
export const readRemembered = (
  query: Query,
  { agencyId, uid }: Office,
): Promise<readonly RememberedMeaning[]> =>
  query<RememberedMeaning>(
    `select field, name, meaning, account_name as "accountName", at from cchc_import_meanings
      where agency_id = :agencyId and uid = :uid`,
    { agencyId, uid },
  );

export interface GivenMeaning {
  readonly field: string;
  readonly name: string;
  /** Null: the office no longer says what the name means. */
  readonly meaning: string | null;
}

/** Keeps the last answer to each name. @param given each name of a field once */
export const rememberMeanings = async (
  query: Query,
  { agencyId, uid, accountName }: Office & Pick<ImportRow, 'accountName'>,
  given: readonly GivenMeaning[],
  at: Date,
): Promise<void> => {
  if (given.length === 0) return;
  const office = { agencyId, uid };
  const sent = `jsonb_to_recordset(cast(:given as jsonb)) as sent (field text, name text, meaning text)`;
  await query(
    `delete from cchc_import_meanings m using ${sent}
      where m.agency_id = :agencyId and m.uid = :uid and m.field = sent.field and m.name = sent.name and sent.meaning is null`,
    { ...office, given: JSON.stringify(given) },
  );
  await query(
    `insert into cchc_import_meanings (agency_id, uid, field, name, meaning, account_name, at)
     select :agencyId, :uid, field, name, meaning, :accountName, :at from ${sent} where meaning is not null
     on conflict (agency_id, uid, field, name)
     do update set meaning = excluded.meaning, account_name = excluded.account_name, at = excluded.at`,
    { ...office, accountName, at, given: JSON.stringify(given) },
  );
  await query(
    `delete from cchc_import_meanings m using (
       select field, name from cchc_import_meanings where agency_id = :agencyId and uid = :uid
        order by at desc, field, name offset :most) old
      where m.agency_id = :agencyId and m.uid = :uid and m.field = old.field and m.name = old.name`,
    { ...office, most: MOST_REMEMBERED },
  );
};

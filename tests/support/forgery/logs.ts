import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { chainHash } from '../../../src/plugins/cchc-report/server/src/reports/model';
import type { Query } from '../../../src/plugins/cchc-report/server/src/sources';
import type { ActionRow } from '../../../src/plugins/cchc-report/server/src/reports/store';
import { anyRow, textOf, type Tampering } from './tampering';

const entriesOf = (query: Query, subject: string): Promise<readonly ActionRow[]> =>
  query<ActionRow>(
    `select id, subject, position, at, account, name, ip, action, agency_id as "agencyId", report_id as "reportId", detail,
            previous, hash from cchc_report_actions where subject = :subject order by position`,
    { subject },
  );

/** Works a chain out again, as somebody would who knows how: every hash right, every link whole. */
const rechain = async (query: Query, subject: string): Promise<void> => {
  let previous = '';
  for (const entry of await entriesOf(query, subject)) {
    const hash = chainHash({ ...entry, at: entry.at.toISOString(), previous });
    await query('update cchc_report_actions set previous = :previous, hash = :hash where id = :id', {
      previous,
      hash,
      id: entry.id,
    });
    previous = hash;
  }
};

/** A file, its hash, the log entry, the chain and the statement, all alike. */
export const alike: Tampering = async (query, random) => {
  const row = await anyRow(query, random, 'cchc_issued_reports');
  const id = textOf(row, 'report_id');
  const part = random.of(['docx', 'figures', 'records', 'sections', 'document']);
  const old = textOf(row, `${part}_sha256`);
  const bytes =
    part === 'docx'
      ? Buffer.concat([row['docx'] as Buffer, Buffer.from([random.below(256)])])
      : Buffer.from(`${textOf(row, part)}${String.fromCharCode(32 + random.below(90))}`);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const value = part === 'docx' ? bytes : bytes.toString('utf8');
  const ids = { id, old, hash };
  await query(
    `update cchc_issued_reports set ${part} = :value, ${part}_sha256 = :hash where report_id = :id`,
    {
      value,
      hash,
      id,
    },
  );
  await query(
    `update cchc_report_actions set detail = replace(detail, :old, :hash) where report_id = :id and action = 'issue'`,
    ids,
  );
  await rechain(query, `report:${id}`);
  if (random.below(2) === 0)
    await query(
      'update cchc_report_signatures set statement = replace(statement, :old, :hash) where report_id = :id',
      ids,
    );
  return { what: `${part} of ${id} with hash, entry and chain`, names: [id] };
};

/** The same with a key of one's own, put in the place of the system's or beside it. */
export const ownKey: Tampering = async (query, random) => {
  const row = await anyRow(query, random, 'cchc_report_actions');
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const spki = publicKey.export({ format: 'der', type: 'spki' });
  const keyId = createHash('sha256').update(spki).digest('hex').slice(0, 16);
  await query('insert into cchc_report_keys values (:keyId, :key, now())', {
    keyId,
    key: spki.toString('base64'),
  });
  const subject = textOf(row, 'subject');
  await query(`update cchc_report_actions set name = 'X' where id = :id`, { id: textOf(row, 'id') });
  await rechain(query, subject);
  for (const { id, hash } of await entriesOf(query, subject)) {
    const [entry] = await query<{ seals: string | null }>(
      'select seals from cchc_report_actions where id = :id',
      { id },
    );
    const text = JSON.stringify(['cchc-entry-1', id, hash, entry?.seals ?? null]);
    const signature = sign(null, Buffer.from(text), privateKey).toString('base64');
    await query('update cchc_report_actions set signature = :signature, key_id = :keyId where id = :id', {
      signature,
      keyId,
      id,
    });
  }
  return { what: `${subject} signed with another key`, names: [subject] };
};

/** The end of a chain, and whatever waits for a checkpoint. */
export const tail: Tampering = async (query, random) => {
  const row = await anyRow(query, random, 'cchc_report_actions');
  const subject = textOf(row, 'subject');
  const ids = await query<{ id: string }>(
    'delete from cchc_report_actions where subject = :subject and position >= :position returning id',
    { subject, position: Number(row['position']) },
  );
  for (const { id } of ids) await query('delete from cchc_report_uncovered where action_id = :id', { id });
  return { what: `tail of ${subject}`, names: [subject] };
};

export const middle: Tampering = async (query, random) => {
  const row = await anyRow(query, random, 'cchc_report_actions');
  const subject = textOf(row, 'subject');
  await query('delete from cchc_report_actions where id = :id', { id: textOf(row, 'id') });
  await query(
    'update cchc_report_actions set position = position - 1 where subject = :subject and position > :position',
    {
      subject,
      position: Number(row['position']),
    },
  );
  await rechain(query, subject);
  return { what: `an entry of ${subject}`, names: [subject] };
};

export const wholeChain: Tampering = async (query, random) => {
  const subject = textOf(await anyRow(query, random, 'cchc_report_actions'), 'subject');
  await query('delete from cchc_report_actions where subject = :subject', { subject });
  return { what: `chain ${subject}`, names: [subject] };
};

/** Two entries in each other's place, in the list that people read or in their chain. */
export const order: Tampering = async (query, random) => {
  const [one, other] = [
    await anyRow(query, random, 'cchc_report_actions'),
    await anyRow(query, random, 'cchc_report_actions'),
  ];
  const [a, b] = [textOf(one, 'id'), textOf(other, 'id')];
  if (a === b) return order(query, random);
  const subject = textOf(one, 'subject');
  if (subject === textOf(other, 'subject')) {
    const [p, q] = [Number(one['position']), Number(other['position'])];
    await query('update cchc_report_actions set position = 100000 where id = :a', { a });
    await query('update cchc_report_actions set position = :p where id = :b', { p, b });
    await query('update cchc_report_actions set position = :q where id = :a', { q, a });
    await rechain(query, subject);
  } else {
    await query('update cchc_report_actions set id = -1 where id = :a', { a });
    await query('update cchc_report_actions set id = :a where id = :b', { a, b });
    await query('update cchc_report_actions set id = :b where id = -1', { b });
  }
  return { what: `${a} and ${b} in each other's place`, names: [subject] };
};

/** An entry of an act that nobody did, at the end of a chain or as one of its own. */
export const inserted: Tampering = async (query, random) => {
  const row = await anyRow(query, random, 'cchc_report_actions');
  const subject = random.of([textOf(row, 'subject'), `report:khong-co-${random.below(1e6)}`]);
  const chain = await entriesOf(query, subject);
  const last = chain.at(-1);
  const entry = {
    subject,
    position: (last?.position ?? 0) + 1,
    at: new Date(),
    account: '1',
    name: 'Nguyễn Văn A',
    ip: null,
    action: random.of(['void', 'show', 'login', 'return']),
    agencyId: null,
    reportId: null,
    detail: '{}',
    previous: last?.hash ?? '',
  };
  const columns = random.of([
    { keyId: null, seals: null, signature: null },
    {
      keyId: row['key_id'] as string,
      seals: row['seals'] as string | null,
      signature: row['signature'] as string,
    },
  ]);
  const made = await query<{ id: string }>(
    `insert into cchc_report_actions (subject, position, at, account, name, ip, action, agency_id, report_id, detail, previous, hash,
                                      key_id, seals, signature)
     values (:subject, :position, :at, :account, :name, :ip, :action, :agencyId, :reportId, :detail, :previous, :hash,
             :keyId, :seals, :signature) returning id`,
    { ...entry, hash: chainHash({ ...entry, at: entry.at.toISOString() }), ...columns },
  );
  if (random.below(2) === 0)
    await query('insert into cchc_report_uncovered values (:id)', { id: made[0]?.id ?? 0 });
  return { what: `entry of ${subject}`, names: [subject] };
};

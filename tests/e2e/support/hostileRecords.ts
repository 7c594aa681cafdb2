import { readFileSync } from 'node:fs';
import { inProject } from '../../../scripts/lib/project';
import type { RecordType } from '../pages/recordForm';
import type { AdminApi } from './adminApi';

/** Would run, or open a dialog, wherever a page took text for markup. */
export const PAYLOAD =
  `<script>window.stolen=1;alert(1)</script><img src=x onerror="window.stolen=1"><svg/onload=window.stolen=1>` +
  `<a href="javascript:window.stolen=1">x</a>'"\`{{7*7}}\${window.stolen=1}`;

/** In Markdown a link and a picture too. */
const RICH = `${PAYLOAD}\n\n[x](javascript:window.stolen=1) ![y](javascript:alert(1)) <iframe srcdoc="<script>parent.stolen=1</script>">`;

/** Fields whose rules require a certain form. */
const OF_FORM = ['slug', 'code', 'portalUrl', 'sourceUrl', 'url', 'email', 'mapUrl', 'feedbackUrl'];

interface Schema {
  readonly attributes: Readonly<Record<string, { readonly type: string; readonly maxLength?: number }>>;
}

const schemaOf = (path: string): Schema => JSON.parse(readFileSync(inProject(path), 'utf8')) as Schema;

const hostileTexts = ({ attributes }: Schema): Record<string, string> =>
  Object.fromEntries(
    Object.entries(attributes).flatMap(([name, { type }]) => {
      if (OF_FORM.includes(name)) return [];
      if (type === 'richtext') return [[name, RICH]];
      return type === 'string' || type === 'text' ? [[name, PAYLOAD]] : [];
    }),
  );

const textsOf = (type: RecordType): Record<string, string> =>
  hostileTexts(schemaOf(`src/api/${type}/content-types/${type}/schema.json`));
const partOf = (category: string, name: string): Record<string, string> =>
  hostileTexts(schemaOf(`src/components/${category}/${name}.json`));

export interface HostileOffice {
  readonly slug: string;
  /** The document of each type, published with its texts hostile. */
  readonly documents: Readonly<Record<RecordType, string>>;
}

type Tie = { readonly connect: readonly { readonly documentId: string }[] };
const tie = (documentId: string): Tie => ({ connect: [{ documentId }] });

/** An office of its own in whose records every text is hostile, those of components too. */
export const recordHostileOffice = async (admin: AdminApi, slug: string): Promise<HostileOffice> => {
  const save = async (type: RecordType, data: object): Promise<string> => {
    const isCatalogue = ['agency', 'sector', 'channel'].includes(type);
    const path = `/content-manager/collection-types/api::${type}.${type}${isCatalogue ? '' : '/actions/publish'}`;
    const saved = await admin.post<{ data: { documentId: string } }>(path, { ...textsOf(type), ...data });
    return saved.data.documentId;
  };
  const agency = await save('agency', { slug, level: 'commune', leaders: [partOf('agency', 'leader')] });
  const sector = await save('sector', { slug: `${slug}-linh-vuc` });
  const channel = await save('channel', { slug: `${slug}-kenh`, class: 'online' });
  const own = { agency: tie(agency) };
  const evidence = [
    { ...partOf('shared', 'evidence'), url: 'https://example.vn/?"><script>window.stolen=1</script>' },
  ];
  const document = await save('official-document', {
    ...own,
    type: 'decision',
    issuedOn: '2024-01-10',
    sector: tie(sector),
  });
  const plan = await save('plan', {
    ...own,
    number: 1,
    year: 2024,
    issuedOn: '2024-01-11',
    purpose: 'par-communication',
    basedOn: tie(document),
    objectives: [{ ...partOf('plan', 'objective'), target: 1, due: '2024-05-01', figure: 'articles' }],
  });
  const procedure = await save('procedure', {
    ...own,
    code: '9.100001',
    sector: tie(sector),
    executionLevel: 'commune',
    onlineLevel: 'full',
    methods: [{ ...partOf('procedure', 'method'), channel: 'direct' }],
  });
  const change = await save('procedure-change', {
    ...own,
    procedure: tie(procedure),
    kind: 'amended',
    effectiveOn: '2024-02-01',
    postedOn: '2024-02-02',
  });
  const article = await save('article', {
    ...own,
    slug: `${slug}-tin`,
    kind: 'news',
    topic: 'general',
    publishedOn: '2024-03-01',
    channels: tie(channel),
    plan: tie(plan),
    procedures: tie(procedure),
    evidence,
  });
  const meeting = await save('meeting', {
    ...own,
    kind: 'conference',
    topic: 'general',
    heldOn: '2024-03-02',
    integrated: true,
    plans: tie(plan),
    documents: tie(document),
    evidence,
  });
  const outreach = await save('outreach', {
    ...own,
    channel: tie(channel),
    topic: 'general',
    quantity: 1,
    happenedOn: '2024-03-03',
    evidence,
  });
  return {
    slug,
    documents: {
      agency,
      sector,
      channel,
      'official-document': document,
      plan,
      procedure,
      'procedure-change': change,
      article,
      meeting,
      outreach,
    },
  };
};

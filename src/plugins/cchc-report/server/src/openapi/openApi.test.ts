import { buildOpenApi, findPlace } from '.';

/** Two types of another office, in its own names. */
const TYPES = [
  {
    uid: 'api::tin-bai.tin-bai',
    singularName: 'tin-bai',
    pluralName: 'cac-tin-bai',
    key: undefined,
    attributes: {
      tieuDe: { type: 'string', maxLength: 500 },
      ngayDang: { type: 'date' },
      coQuan: { type: 'relation', relation: 'manyToOne', target: 'api::co-quan.co-quan' },
      nguoiViet: { type: 'relation', relation: 'manyToOne', target: 'plugin::users-permissions.user' },
      theLoai: { type: 'enumeration', enum: ['news', 'other'] },
      tep: { type: 'media', multiple: true },
      muc: { type: 'component', component: 'tin.muc', repeatable: true },
    },
  },
  {
    uid: 'api::co-quan.co-quan',
    singularName: 'co-quan',
    pluralName: 'cac-co-quan',
    key: 'ma',
    attributes: {
      ma: { type: 'string' },
      ten: { type: 'string' },
      capTren: { type: 'relation', relation: 'manyToOne', target: 'api::co-quan.co-quan' },
    },
  },
];
const COMPONENTS = [{ uid: 'tin.muc', attributes: { soTu: { type: 'integer' } } }];
const WORDS = {
  typeLabel: (uid: string) => uid,
  fieldLabel: (_uid: string, path: readonly string[]) => path.join('.'),
  choices: () => [],
  isFilled: (_uid: string, [field]: readonly string[]) => field === 'tieuDe' || field === 'coQuan',
};
const PLACE = findPlace({ url: 'https://cchc.example.vn', host: '0.0.0.0', port: 1337, prefix: '/api' });

const { paths, components } = buildOpenApi({ types: TYPES, components: COMPONENTS, words: WORDS }, PLACE);

it('describes the types of another app under their own names', () => {
  expect(Object.keys(paths).filter((path) => !path.startsWith('/cchc-report'))).toEqual([
    '/cac-tin-bai',
    '/cac-tin-bai/{documentId}',
    '/cac-co-quan',
    '/cac-co-quan/{documentId}',
  ]);
  const names = (paths['/cac-tin-bai']?.get.parameters ?? []).flatMap((parameter) =>
    'name' in parameter ? [parameter.name] : [],
  );
  expect(names).toEqual([
    'filters[tieuDe][$containsi]',
    'filters[ngayDang][$gte]',
    'filters[ngayDang][$lte]',
    'filters[coQuan][ma][$eq]',
    'filters[theLoai][$eq]',
    'sort',
    'pagination[page]',
    'pagination[pageSize]',
    'fields',
    'populate',
  ]);
});

it('names every way that may be populated, three ties away at most, and everything alone', () => {
  const populate = (paths['/cac-tin-bai']?.get.parameters ?? []).find(
    (parameter) => 'name' in parameter && parameter.name === 'populate',
  );
  expect(populate).toMatchObject({
    schema: {
      oneOf: [
        {
          items: { enum: ['coQuan', 'coQuan.capTren', 'coQuan.capTren.capTren', 'tep', 'muc'] },
        },
        { maxItems: 1, items: { const: '*' } },
      ],
    },
  });
});

it('says which fields may be null, and leaves out what leads to types that it does not describe', () => {
  const { properties, required } = components.schemas['TinBai'] ?? {};
  expect(Object.keys(properties ?? {})).toEqual([
    'id',
    'documentId',
    'tieuDe',
    'ngayDang',
    'coQuan',
    'theLoai',
    'tep',
    'muc',
  ]);
  expect(required).toEqual(['id', 'documentId']);
  expect(properties).toMatchObject({
    tieuDe: { type: 'string' },
    ngayDang: { type: ['string', 'null'], format: 'date' },
    coQuan: { $ref: '#/components/schemas/CoQuan' },
    theLoai: { type: ['string', 'null'], enum: ['news', 'other', null] },
    tep: { type: 'array', items: { $ref: '#/components/schemas/Media' } },
    muc: { type: 'array', items: { $ref: '#/components/schemas/TinMuc' } },
  });
  expect(components.schemas['TinMuc']?.properties?.['soTu']?.type).toEqual(['integer', 'null']);
});

it.each([
  ['https://cchc.example.vn', '0.0.0.0', ['https://cchc.example.vn/api']],
  ['https://example.vn/cchc', '0.0.0.0', ['https://example.vn/cchc/api']],
  ['', '0.0.0.0', ['/api', 'http://localhost:1337/api']],
  ['/cchc', '::1', ['/cchc/api', 'http://localhost:1337/cchc/api']],
  ['', '10.0.0.5', ['/api', 'http://10.0.0.5:1337/api']],
  ['', 'fd00::5', ['/api', 'http://[fd00::5]:1337/api']],
])(
  'is at the address that the office has said ("%s"), else at that of the machine (%s)',
  (url, host, urls) => {
    const place = findPlace({ url, host, port: 1337, prefix: '/api' });
    const { servers } = buildOpenApi({ types: [], components: [], words: WORDS }, place);
    expect(servers.map((server) => server.url)).toEqual(urls);
  },
);

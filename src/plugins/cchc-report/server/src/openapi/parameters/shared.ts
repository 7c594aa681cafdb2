import { PAGE_SIZE, PERIOD_KEY } from '../../contract/shared';
import { CUTOFFS, exampleKeys } from '../../domain/period';
import { fillTemplate } from '../../domain/vi';
import words from '../../translations/openapi.vi.json';
import type { Parameter, Reference } from '../types';

const { parameters: say, examples } = words;

/** As `readParameters` takes them: at most 200 letters, none of them a control character. */
const PLAIN = { type: 'string', maxLength: 200, pattern: '^[^\\x00-\\x1F\\x7F-\\x9F]*$' } as const;

const DAY = { type: 'string', format: 'date' } as const;

/** Parameters of several operations, by the names the document gives them. */
export const PARAMETERS = {
  Agency: {
    name: 'agency',
    in: 'query',
    description: say.agency,
    schema: PLAIN,
    example: examples.slug,
  },
  AnyAgency: {
    name: 'agency',
    in: 'query',
    description: say.anyAgency,
    schema: PLAIN,
    example: examples.slug,
  },
  Period: {
    name: 'period',
    in: 'query',
    required: true,
    description: fillTemplate(say.period, { kinds: exampleKeys() }),
    schema: { type: 'string', pattern: `${PERIOD_KEY}|^custom$` },
    example: '2024-H1',
  },
  From: { name: 'from', in: 'query', description: say.from, schema: DAY, example: '2024-01-01' },
  To: { name: 'to', in: 'query', description: say.to, schema: DAY, example: '2024-03-31' },
  Cutoff: {
    name: 'cutoff',
    in: 'query',
    description: say.cutoff,
    schema: { type: 'string', enum: CUTOFFS, default: 'decree' },
    example: 'calendar',
  },
  Page: {
    name: 'page',
    in: 'query',
    description: say.page,
    schema: { type: 'integer', minimum: 1, maximum: 1_000_000, default: 1 },
    example: 1,
  },
  PageSize: {
    name: 'pageSize',
    in: 'query',
    description: say.pageSize,
    schema: { type: 'integer', ...PAGE_SIZE },
    example: 10,
  },
  ReportId: {
    name: 'documentId',
    in: 'path',
    required: true,
    description: say.reportId,
    schema: { type: 'string', pattern: '^[0-9A-Za-z]{1,64}$' },
    example: 'tz4a98xxat96iws9zmbrgj3a',
  },
  RecordId: {
    name: 'documentId',
    in: 'path',
    required: true,
    description: say.recordId,
    schema: { type: 'string', pattern: '^[0-9A-Za-z]{1,64}$' },
    example: 'tz4a98xxat96iws9zmbrgj3a',
  },
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    description: say.ifNoneMatch,
    schema: { type: 'string' },
    example: 'W/"5f2a81c0"',
  },
} as const satisfies Readonly<Record<string, Parameter>>;

export const parameterRef = (name: keyof typeof PARAMETERS): Reference => ({
  $ref: `#/components/parameters/${name}`,
});

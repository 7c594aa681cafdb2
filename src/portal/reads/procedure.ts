import { fieldLabel, type RecordValues } from '../../records';
import { choiceLabel, readRequiredText, readPart, readParts, readText } from './values';
import type { PageRequest } from '../page';
import { toWebAddress } from '../text/links';
import { FILE, toFileView } from './files';

/** The texts of a procedure in the order of Nghị định 63/2010/NĐ-CP; methods follow the steps, forms follow the fees. */
const BEFORE_METHODS = ['steps'] as const;
const BEFORE_FORMS = ['dossier', 'duration', 'applicants', 'competentAuthority', 'result', 'fees'] as const;
const AFTER_FORMS = ['conditions', 'legalBasis'] as const;

/** Why a service is not complete online, and the law that says so (Nghị định 224/2026/NĐ-CP, Điều 14). */
const OF_PARTIAL = ['partialReason', 'partialLaw'] as const;

const FIELDS = [
  'code',
  'name',
  'executionLevel',
  'onlineLevel',
  ...OF_PARTIAL,
  'portalUrl',
  'postedOn',
  'decisionNumber',
  'decisionDate',
  ...BEFORE_METHODS,
  ...BEFORE_FORMS,
  ...AFTER_FORMS,
];

/** A text section of a procedure. */
interface Part {
  readonly key: string;
  readonly label: string;
  readonly text: string;
}

const label = (field: string): string => fieldLabel('procedure', [field]);

const readTextParts = (procedure: RecordValues, fields: readonly string[]): readonly Part[] =>
  fields.flatMap((key) => {
    const text = readText(procedure, key);
    return text === null ? [] : [{ key, label: label(key), text }];
  });

/** The published procedure with this code, or null. */
export const readProcedure = ({ open, records }: PageRequest, code: string): Promise<RecordValues | null> =>
  records('procedure').first({
    fields: FIELDS,
    populate: {
      methods: { fields: ['channel', 'duration', 'fee', 'note'] },
      forms: FILE,
      ...(open.type('sector') && { sector: { fields: ['slug', 'name'] } }),
    },
    filters: { code: { $eq: code } },
  });

const toMethodViews = (procedure: RecordValues) =>
  readParts(procedure, 'methods').map((method) => ({
    channel: choiceLabel('method', 'channel', readText(method, 'channel')),
    duration: readText(method, 'duration'),
    fee: readText(method, 'fee'),
    note: readText(method, 'note'),
  }));

/** The view of a procedure's page. */
export const toProcedureView = (procedure: RecordValues) => {
  const sector = readPart(procedure, 'sector');
  const methods = toMethodViews(procedure);
  const forms = readParts(procedure, 'forms').flatMap((file) => toFileView(file) ?? []);
  const onlineLevel = readText(procedure, 'onlineLevel');
  const ofPartial = onlineLevel === 'partial' ? OF_PARTIAL : [];
  const texts = [...ofPartial, ...BEFORE_METHODS, ...BEFORE_FORMS, ...AFTER_FORMS];
  const lacking = [
    ...texts.filter((field) => readText(procedure, field) === null),
    ...(methods.length === 0 ? ['methods'] : []),
    ...(forms.length === 0 ? ['forms'] : []),
  ];
  return {
    code: readRequiredText(procedure, 'code'),
    name: readRequiredText(procedure, 'name'),
    sector:
      sector === null
        ? null
        : { slug: readRequiredText(sector, 'slug'), name: readRequiredText(sector, 'name') },
    executionLevel: choiceLabel('procedure', 'executionLevel', readText(procedure, 'executionLevel')),
    onlineLevel,
    onlineLabel: choiceLabel('procedure', 'onlineLevel', onlineLevel),
    ofPartial: readTextParts(procedure, ofPartial),
    portalUrl: toWebAddress(readText(procedure, 'portalUrl')),
    postedOn: readText(procedure, 'postedOn'),
    decisionNumber: readText(procedure, 'decisionNumber'),
    decisionDate: readText(procedure, 'decisionDate'),
    beforeMethods: readTextParts(procedure, BEFORE_METHODS),
    methods,
    beforeForms: readTextParts(procedure, BEFORE_FORMS),
    forms,
    afterForms: readTextParts(procedure, AFTER_FORMS),
    lacking: lacking.map(label),
  };
};

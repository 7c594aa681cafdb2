import { fieldLabel, type RecordValues } from '../../records';
import { choiceLabel } from '../choices';
import type { PageRequest } from '../page';
import { webAddress } from '../text/links';
import { FILE, fileView } from './files';
import { givenText, partOf, partsOf, textOf } from './values';

/** The texts of a procedure, in the order in which Nghị định 63/2010/NĐ-CP names its parts; methods come behind the steps, forms behind the fees. */
const BEFORE_METHODS = ['steps'] as const;
const BEFORE_FORMS = ['dossier', 'duration', 'applicants', 'competentAuthority', 'result', 'fees'] as const;
const AFTER_FORMS = ['conditions', 'legalBasis'] as const;

const FIELDS = [
  'code',
  'name',
  'executionLevel',
  'onlineLevel',
  'portalUrl',
  'postedOn',
  'decisionNumber',
  'decisionDate',
  ...BEFORE_METHODS,
  ...BEFORE_FORMS,
  ...AFTER_FORMS,
];

/** A part of the procedure that is text. */
interface Part {
  readonly key: string;
  readonly label: string;
  readonly text: string;
}

const label = (field: string): string => fieldLabel('procedure', [field]);

const textParts = (procedure: RecordValues, fields: readonly string[]): readonly Part[] =>
  fields.flatMap((key) => {
    const text = textOf(procedure, key);
    return text === null ? [] : [{ key, label: label(key), text }];
  });

/** The published procedure of a code, or null. */
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

const methodViews = (procedure: RecordValues) =>
  partsOf(procedure, 'methods').map((method) => ({
    channel: choiceLabel('method', 'channel', textOf(method, 'channel')),
    duration: textOf(method, 'duration'),
    fee: textOf(method, 'fee'),
    note: textOf(method, 'note'),
  }));

/** What the page shows of a procedure. */
export const procedureView = (procedure: RecordValues) => {
  const sector = partOf(procedure, 'sector');
  const methods = methodViews(procedure);
  const forms = partsOf(procedure, 'forms').flatMap((file) => fileView(file) ?? []);
  const texts = [...BEFORE_METHODS, ...BEFORE_FORMS, ...AFTER_FORMS];
  const lacking = [
    ...texts.filter((field) => textOf(procedure, field) === null),
    ...(methods.length === 0 ? ['methods'] : []),
    ...(forms.length === 0 ? ['forms'] : []),
  ];
  return {
    code: givenText(procedure, 'code'),
    name: givenText(procedure, 'name'),
    sector: sector === null ? null : { slug: givenText(sector, 'slug'), name: givenText(sector, 'name') },
    executionLevel: choiceLabel('procedure', 'executionLevel', textOf(procedure, 'executionLevel')),
    onlineLevel: textOf(procedure, 'onlineLevel'),
    onlineLabel: choiceLabel('procedure', 'onlineLevel', textOf(procedure, 'onlineLevel')),
    portalUrl: webAddress(textOf(procedure, 'portalUrl')),
    postedOn: textOf(procedure, 'postedOn'),
    decisionNumber: textOf(procedure, 'decisionNumber'),
    decisionDate: textOf(procedure, 'decisionDate'),
    beforeMethods: textParts(procedure, BEFORE_METHODS),
    methods,
    beforeForms: textParts(procedure, BEFORE_FORMS),
    forms,
    afterForms: textParts(procedure, AFTER_FORMS),
    lacking: lacking.map(label),
  };
};

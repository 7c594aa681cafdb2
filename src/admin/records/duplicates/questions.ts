import { readChosenAgency, type ChosenAgency, type FormValues } from '../formValues';

/** How records of a type are identified, and where its form shows duplicates. */
interface Question {
  type: string;
  /** The field above the notice. */
  under: string;
  /** The form's field by the server's parameter. */
  asks: Readonly<Record<string, string>>;
  /** The message: which records are the same, and the consequence. */
  words: 'titleAndDay' | 'code' | 'planNumber' | 'documentNumber';
}

const titleAndDay = (type: string, date: string): Question => ({
  type,
  under: 'title',
  asks: { title: 'title', date },
  words: 'titleAndDay',
});

export const QUESTIONS: Readonly<Record<string, Question>> = {
  'api::article.article': titleAndDay('article', 'publishedOn'),
  'api::meeting.meeting': titleAndDay('meeting', 'heldOn'),
  'api::outreach.outreach': titleAndDay('outreach', 'happenedOn'),
  'api::procedure.procedure': { type: 'procedure', under: 'code', asks: { code: 'code' }, words: 'code' },
  'api::plan.plan': {
    type: 'plan',
    under: 'number',
    asks: { number: 'number', symbol: 'symbol', year: 'year' },
    words: 'planNumber',
  },
  'api::official-document.official-document': {
    type: 'official-document',
    under: 'number',
    asks: { number: 'number', symbol: 'symbol', issuerName: 'issuerName', date: 'issuedOn' },
    words: 'documentNumber',
  },
};

/** The question for the current form; `params` is missing while the form is incomplete. */
export interface DuplicateDraft extends ChosenAgency {
  params?: Record<string, string>;
}

/** The server's limit; longer texts would exceed the address length. */
const MAX_TEXT = 600;

const toText = (value: unknown): string | undefined => {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' && text.length <= MAX_TEXT ? text : undefined;
};

/** Reads the values of the content manager's form. */
export const readDuplicateDraft = (uid: string, values: FormValues): DuplicateDraft => {
  const question = QUESTIONS[uid];
  const asked = Object.entries(question?.asks ?? {}).map(
    ([name, field]) => [name, toText(values[field])] as const,
  );
  const params = asked.flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const]));
  const isWhole = question !== undefined && params.length === asked.length;
  return {
    ...readChosenAgency(values['agency']),
    ...(isWhole && { params: { type: question.type, ...Object.fromEntries(params) } }),
  };
};

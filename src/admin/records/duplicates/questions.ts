import { chosenAgencyIn, type ChosenAgency, type FormValues } from '../formValues';

/** How a type's records are told apart, and where its form says that one is there already. */
interface Question {
  type: string;
  /** The field that the notice stands under. */
  under: string;
  /** By the server's name of the field, the form's. */
  asks: Readonly<Record<string, string>>;
  /** What is said: which two records are the same, and what comes of it. */
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

/** What is asked of the server when a form stands as it does; `params` is absent while there is too little to ask. */
export interface DuplicateDraft extends ChosenAgency {
  params?: Record<string, string>;
}

/** As the server takes it: more would be an address too long to send. */
const MAX_TEXT = 600;

const asText = (value: unknown): string | undefined => {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() !== '' && text.length <= MAX_TEXT ? text : undefined;
};

/** Reads the values of the content manager's form. */
export const readDuplicateDraft = (uid: string, values: FormValues): DuplicateDraft => {
  const question = QUESTIONS[uid];
  const asked = Object.entries(question?.asks ?? {}).map(
    ([name, field]) => [name, asText(values[field])] as const,
  );
  const params = asked.flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const]));
  const isWhole = question !== undefined && params.length === asked.length;
  return {
    ...chosenAgencyIn(values['agency']),
    ...(isWhole && { params: { type: question.type, ...Object.fromEntries(params) } }),
  };
};

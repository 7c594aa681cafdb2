import type { Core } from '@strapi/strapi';
import type { Day } from '../days';
import { writePdf } from '../files/pdf';
import { FIRST_DAY, LIVING_AGENCY } from '../living';
import wording from '../living/wording.vi.json';
import { type MadeReport, planReports } from './plan';

/** Who does a step, as the action log names them. */
export interface Author {
  readonly account: string;
  readonly name: string;
}

export interface ReportAuthors {
  readonly clerk: Author;
  readonly leader: Author;
}

type Actor = Author & { readonly ip: null; readonly mayPublish?: true };

interface Section {
  readonly key: string;
  readonly version: number;
  readonly text: string;
}

interface Detail {
  readonly data: {
    readonly documentId: string;
    readonly title: string;
    readonly sections: readonly Section[];
    readonly issued: { readonly number: number; readonly symbol: string; readonly sha256: string } | null;
  };
}

interface SettingsAnswer {
  readonly data: { readonly version: number; readonly settings: object };
}

/** The part of the plugin's service that is used. */
interface ReportActs {
  settings(agency: string, now: Date): Promise<SettingsAnswer>;
  saveSettings(agency: string, change: object, actor: Actor, now: Date): Promise<unknown>;
  create(asked: object, actor: Actor, now: Date): Promise<Detail>;
  saveText(id: string, change: Section, actor: Actor, now: Date): Promise<unknown>;
  submit(id: string, asked: object, actor: Actor, now: Date): Promise<unknown>;
  issue(id: string, asked: object, key: null, actor: Actor, now: Date): Promise<Detail>;
  show(id: string, isPublic: boolean, actor: Actor, now: Date): Promise<unknown>;
  attach(id: string, file: object, actor: Actor, now: Date): Promise<unknown>;
}

const { signed: signedWords, signer } = wording;

/** A line that the template suggests in brackets: the clerk words it before the report is submitted. */
const PROMPT = /^\[.+\]$/mu;

const at = (day: Day, time: string): Date => new Date(`${day}T${time}Z`);

/** A stand-in for the signed copy: the report's number, day and digest, marked as a sample. */
const signedCopy = ({ data: { title, issued } }: Detail, day: Day): Buffer =>
  writePdf([
    { text: signedWords.office, bold: true, centred: true },
    { text: signedWords.sample, bold: true, centred: true, size: 20 },
    { text: title, bold: true, centred: true },
    {
      text: `${signedWords.number}: ${issued?.number}/${issued?.symbol}, ${signedWords.day} ${day.split('-').reverse().join('/')}.`,
    },
    { text: signedWords.explanation },
    { text: `SHA-256: ${issued?.sha256}` },
    { text: `${signedWords.signedBy}: ${signer.name}, ${signer.title}.` },
  ]);

export interface MakeReportsOptions {
  readonly strapi: Core.Strapi;
  readonly day: Day;
  readonly authors: ReportAuthors;
  /** Periods of reports that an earlier run has finished. */
  readonly finished?: readonly string[];
  readonly onFinished?: (period: string) => Promise<void>;
}

/**
 * Makes the reports of the office at work on `day` as its clerk and its leader would have: each step at its day. Resumes what an
 * earlier run did not finish; a report that stopped between two steps stays where it is.
 */
export const makeReports = async ({
  strapi,
  day,
  authors,
  finished = [],
  onFinished,
}: MakeReportsOptions): Promise<void> => {
  const acts = strapi.plugin('cchc-report').service<ReportActs>('reportActs');
  const clerk: Actor = { ...authors.clerk, ip: null };
  const leader: Actor = { ...authors.leader, ip: null };
  const { calendar, made } = planReports(day, FIRST_DAY);
  const first = made[0]?.day ?? day;
  const { data } = await acts.settings(LIVING_AGENCY, at(first, '00:30:00'));
  if (data.version === 0)
    await acts.saveSettings(
      LIVING_AGENCY,
      { version: 0, settings: { ...data.settings, signers: [signer], signer: signer.id, calendar } },
      leader,
      at(first, '00:30:00'),
    );

  const make = async (report: MadeReport): Promise<void> => {
    const { kind, period, day: done } = report;
    const draft = await acts.create({ agency: LIVING_AGENCY, kind, period }, clerk, at(done, '01:00:00'));
    const { documentId } = draft.data;
    for (const section of draft.data.sections.filter(({ text }) => PROMPT.test(text))) {
      const text = section.text.replace(PROMPT, wording.noProposals);
      await acts.saveText(
        documentId,
        { key: section.key, version: section.version, text },
        clerk,
        at(done, '01:30:00'),
      );
    }
    await acts.submit(documentId, {}, clerk, at(done, '02:00:00'));
    if (!report.isIssued) return;
    const result = await acts.issue(documentId, { issuedOn: done }, null, leader, at(done, '03:00:00'));
    if (report.isShown) await acts.show(documentId, true, leader, at(done, '03:10:00'));
    if (!report.isSigned) return;
    const file = { name: signedWords.fileName, bytes: signedCopy(result, done) };
    await acts.attach(documentId, file, { ...leader, mayPublish: true }, at(done, '04:00:00'));
  };

  for (const report of made) {
    const key = `${report.kind} ${report.period}`;
    if (finished.includes(key)) continue;
    try {
      await make(report);
    } catch (error) {
      // An earlier run that was killed between two steps left its draft.
      if (!isLeftDraft(error)) throw error;
    }
    await onFinished?.(key);
  }
};

const isLeftDraft = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'draft_exists';

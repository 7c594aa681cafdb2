import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { FiguresAnswer, OptionsAnswer } from '../contract';
import { exportQuery, previewQuery } from '../contract/figures';
import { figuresQuery } from '../contract/query';
import { FILE_FORMATS, type FileFormat } from 'nd30-document';
import { APPENDIX_IDS } from '../domain/appendices';
import { ReportError } from '../domain/errors';
import { parsePrintChoices } from '../domain/narrative';
import { parseCutoff, parsePeriod } from '../domain/period';
import { mayReadEvidence } from '../policies/mayReadEvidence';
import { answerFigures, type FiguresRequest } from '../services/figures';
import { getService } from '../services/getService';
import { logExport } from '../reports/service/actions';
import { previewPeriod, writePeriod, type ReportRequest } from '../services/report';
import { readActor } from './actor';
import { counted } from './counted';
import { sendFile, sendPage } from './download';
import { answering } from './errors';
import { readFields, readParameters, refuseParameters, type Given, type NamesOf } from './input';

/** @throws ReportError `parameter_invalid` */
const readPredecessors = (given: string | undefined): boolean =>
  readFields({ predecessors: figuresQuery.predecessors }, given === undefined ? {} : { predecessors: given })
    .predecessors !== undefined;

/** `?agency&period&cutoff`, or `&period=custom&from&to`; `&predecessors=include`. */
export const toFiguresRequest = ({
  agency,
  period,
  cutoff,
  from,
  to,
  predecessors,
}: Given<NamesOf<typeof figuresQuery>>): FiguresRequest => ({
  agency,
  period: parsePeriod({ period, from, to }),
  cutoff: parseCutoff(cutoff),
  predecessors: readPredecessors(predecessors),
});

/** @throws ReportError `evidence_forbidden` */
const refuseEvidence = (request: ReportRequest, mayReadIt: boolean): ReportRequest => {
  if (request.appendices.includes('evidence') && !mayReadIt) throw new ReportError('evidence_forbidden');
  return request;
};

const readPreviewRequest = (ctx: Context, mayReadIt: boolean): ReportRequest => {
  const given = readParameters(ctx, previewQuery);
  return refuseEvidence({ ...toFiguresRequest(given), ...parsePrintChoices(given) }, mayReadIt);
};

/** A spreadsheet has all appendices unless some are named, the evidence among them where it may be read; a document none. */
const readExportRequest = (
  ctx: Context,
  mayReadIt: boolean,
): { format: FileFormat; request: ReportRequest } => {
  const given = readParameters(ctx, exportQuery);
  const { format } = readFields({ format: exportQuery.format }, given);
  const unnamed = APPENDIX_IDS.filter((id) => id !== 'evidence' || mayReadIt);
  const choices = parsePrintChoices(given, format === 'xlsx' ? unnamed : []);
  return { format, request: refuseEvidence({ ...toFiguresRequest(given), ...choices }, mayReadIt) };
};

/** The figures of a period, and the report of any period; nothing is stored. */
export const createFiguresController = ({ strapi }: { strapi: Core.Strapi }) => ({
  find: answering(async (ctx) => {
    const request = toFiguresRequest(readParameters(ctx, figuresQuery));
    const answer: FiguresAnswer = await answerFigures(strapi, request, new Date());
    // Named by the data alone: the moment of reading differs each time.
    ctx.set('ETag', `W/"${answer.meta.version}"`);
    ctx.body = answer;
  }),

  options: answering(async (ctx) => {
    refuseParameters(ctx);
    ctx.body = (await getService(strapi, 'options').answer(new Date())) satisfies OptionsAnswer;
  }),

  preview: answering(async (ctx) => {
    const request = readPreviewRequest(ctx, mayReadEvidence(ctx, strapi));
    sendPage(ctx, await previewPeriod(strapi, request, new Date()));
  }),

  file: counted(
    strapi,
    'export',
    answering(async (ctx) => {
      const { format, request } = readExportRequest(ctx, mayReadEvidence(ctx, strapi));
      const { bytes, fileName, agencyId } = await writePeriod(strapi, request, format, new Date());
      await logExport(strapi, agencyId, fileName, readActor(ctx), new Date());
      sendFile(ctx, { bytes, fileName, mime: FILE_FORMATS[format].mime });
    }),
  ),
});

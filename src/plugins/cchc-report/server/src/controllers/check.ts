import type { Core } from '@strapi/strapi';
import { DEFAULT_LIMITS } from 'nd30-check';
import { getService } from '../services/getService';
import type { DocumentCheckAnswer } from '../contract';
import { answering } from './errors';
import { refuseParameters } from './input';
import { receiveFile } from './sentFile';

export const createCheckController = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Checks a .docx against the layout of Nghị định 30/2020/NĐ-CP; nothing of it is kept. */
  create: answering(async (ctx) => {
    refuseParameters(ctx);
    const checking = getService(strapi, 'checking');
    const data = await checking.check(() => receiveFile(ctx, DEFAULT_LIMITS.fileBytes));
    ctx.set('Cache-Control', 'private, no-store');
    ctx.body = { data } satisfies DocumentCheckAnswer;
  }),
});

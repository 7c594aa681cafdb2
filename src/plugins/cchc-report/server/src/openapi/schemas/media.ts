import { z } from '@strapi/utils';
import { address, instant, number, object, text, makeWholeNumber } from '../../contract/fields';
import words from '../../translations/openapi.vi.json';

/** A file of Strapi's library, as `populate` shows it. */

const { schemas: say, builtInFields: builtIn } = words;

export const mediaFormat = object(say.mediaFormat, {
  name: text(say.mediaName),
  hash: text(say.hash),
  ext: text(say.ext),
  mime: text(say.mime),
  path: text(say.mediaPath).nullable(),
  width: makeWholeNumber(say.width, 1),
  height: makeWholeNumber(say.height, 1),
  size: number(say.size),
  sizeInBytes: makeWholeNumber(say.sizeInBytes, 0),
  url: address(say.mediaUrl),
});

const size = mediaFormat.optional();

export const media = object(say.media, {
  id: makeWholeNumber(builtIn.id),
  documentId: text(builtIn.documentId),
  name: text(say.mediaName),
  alternativeText: text(say.alternativeText).nullable(),
  caption: text(say.caption).nullable(),
  focalPoint: object(say.focalPoint, { x: number(say.focalPoint), y: number(say.focalPoint) }).nullable(),
  width: makeWholeNumber(say.width).nullable(),
  height: makeWholeNumber(say.height).nullable(),
  formats: object(say.formats, { thumbnail: size, small: size, medium: size, large: size }).nullable(),
  hash: text(say.hash),
  ext: text(say.ext).nullable(),
  mime: text(say.mime),
  size: number(say.size),
  url: address(say.mediaUrl),
  previewUrl: address(say.previewUrl).nullable(),
  provider: text(say.provider),
  provider_metadata: z.unknown().meta({ description: say.providerMetadata }),
  createdAt: instant(builtIn.createdAt),
  updatedAt: instant(builtIn.updatedAt),
  publishedAt: instant(builtIn.publishedAt).nullable(),
});

import words from '../../translations/openapi.vi.json';
import type { Schema } from '../types';
import { address, instant, nullable, number, object, ref, text, whole } from './make';

const { schemas: say } = words;

const builtIn = words.builtInFields;

const SIZES = ['thumbnail', 'small', 'medium', 'large'] as const;

/** A file of Strapi's library, as `populate` shows it. */
export const MEDIA_SCHEMAS: Readonly<Record<string, Schema>> = {
  MediaFormat: object(say.mediaFormat, {
    name: text(say.mediaName),
    hash: text(say.hash),
    ext: text(say.ext),
    mime: text(say.mime),
    path: nullable(text(say.mediaPath)),
    width: whole(say.width, 1),
    height: whole(say.height, 1),
    size: number(say.size),
    sizeInBytes: whole(say.sizeInBytes, 0),
    url: address(say.mediaUrl),
  }),
  Media: object(say.media, {
    id: whole(builtIn.id),
    documentId: text(builtIn.documentId),
    name: text(say.mediaName),
    alternativeText: nullable(text(say.alternativeText)),
    caption: nullable(text(say.caption)),
    focalPoint: nullable(object(say.focalPoint, { x: number(say.focalPoint), y: number(say.focalPoint) })),
    width: nullable(whole(say.width)),
    height: nullable(whole(say.height)),
    formats: nullable(
      object(say.formats, Object.fromEntries(SIZES.map((size) => [size, ref('MediaFormat')])), SIZES),
    ),
    hash: text(say.hash),
    ext: nullable(text(say.ext)),
    mime: text(say.mime),
    size: number(say.size),
    url: address(say.mediaUrl),
    previewUrl: nullable(address(say.previewUrl)),
    provider: text(say.provider),
    provider_metadata: { description: say.providerMetadata },
    createdAt: instant(builtIn.createdAt),
    updatedAt: instant(builtIn.updatedAt),
    publishedAt: nullable(instant(builtIn.publishedAt)),
  }),
};

import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { Core } from '@strapi/strapi';
import { FileStoreAway } from '../availability';
import { startMessage } from '../start/wording';
import { UPLOADS_ADDRESS } from './addresses';
import { openBucket } from './bucket';
import type { BucketSettings } from './bucketSettings';

/** A file as Strapi passes it to its provider, which sets `url`: at most 20 MB. */
interface PassedFile {
  readonly hash: string;
  readonly ext?: string;
  readonly stream?: Readable;
  readonly buffer?: Buffer;
  url?: string;
}

interface Provider {
  extend(methods: {
    uploadStream(file: PassedFile): Promise<void>;
    upload(file: PassedFile): Promise<void>;
    replaceStream(file: PassedFile, former: PassedFile): Promise<void>;
    replace(file: PassedFile, former: PassedFile): Promise<void>;
    delete(file: PassedFile): Promise<void>;
  }): void;
}

const nameOf = ({ hash, ext = '' }: PassedFile): string => `${hash}${ext}`;

const contentOf = ({ stream, buffer: content }: PassedFile): Promise<Buffer> | Buffer => {
  if (stream !== undefined) return buffer(stream);
  if (content !== undefined) return content;
  throw new Error('a file to be kept has no content');
};

/** Logs a failure of the S3 service with its reason, and makes the request end with 503. @throws FileStoreAway */
export const refuseBucketFailure = async <Result>(
  strapi: Core.Strapi,
  work: () => Promise<Result>,
): Promise<Result> => {
  try {
    return await work();
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    strapi.log.error(startMessage('bucket_failed', { reason }));
    throw new FileStoreAway({ cause: error });
  }
};

/**
 * Makes the upload plugin's provider of the folder keep its files in a bucket, under the addresses that they have in the folder. A
 * record does not tell which of the two places holds its file, so files may move between them.
 */
export const keepFilesInBucket = (strapi: Core.Strapi, settings: BucketSettings): void => {
  const provider = strapi.plugin('upload').provider as unknown as Provider;
  const opening = openBucket(settings);
  const put = async (file: PassedFile): Promise<void> => {
    const content = await contentOf(file);
    await refuseBucketFailure(strapi, async () => (await opening).put(nameOf(file), content, content.length));
    file.url = `${UPLOADS_ADDRESS}/${nameOf(file)}`;
  };
  const remove = (file: PassedFile): Promise<void> =>
    refuseBucketFailure(strapi, async () => (await opening).remove(nameOf(file)));
  const replace = async (file: PassedFile, former: PassedFile): Promise<void> => {
    await put(file);
    if (nameOf(former) !== nameOf(file)) await remove(former);
  };
  provider.extend({ uploadStream: put, upload: put, replaceStream: replace, replace, delete: remove });
};

import type { Readable } from 'node:stream';
import type { HeadObjectCommandOutput, S3ServiceException } from '@aws-sdk/client-s3';
import { type BucketSettings, bucketClientOptions } from './bucketSettings';

/** The parts of a request for a file that the service answers by itself. */
export interface Wanted {
  readonly range?: string | undefined;
  readonly ifNoneMatch?: string | undefined;
}

export interface FoundFile {
  readonly size: number | undefined;
  readonly etag: string | undefined;
  readonly lastModified: Date | undefined;
  /** "bytes 0-99/1234" of an answer in part. */
  readonly contentRange: string | undefined;
}

export interface OpenedFile extends FoundFile {
  readonly content: Readable;
}

/** 404: no such file; 304: the reader has it; 416: no such part. */
export type NotOpened = 404 | 304 | 416;

/** The files of a bucket by their names. Every method throws the errors of the S3 client but those in `NotOpened`. */
export interface Bucket {
  find(name: string, wanted?: Wanted): Promise<FoundFile | NotOpened>;
  open(name: string, wanted?: Wanted): Promise<OpenedFile | NotOpened>;
  /** @param size in bytes */
  put(name: string, content: Readable | Buffer, size: number): Promise<void>;
  remove(name: string): Promise<void>;
  list(): AsyncIterable<string>;
  /** Throws if the bucket does not answer this account. */
  check(): Promise<void>;
}

const describe = (answer: HeadObjectCommandOutput): FoundFile => ({
  size: answer.ContentLength,
  etag: answer.ETag,
  lastModified: answer.LastModified,
  contentRange: answer.ContentRange,
});

const isNotOpened = (status: number | undefined): status is NotOpened =>
  status === 404 || status === 304 || status === 416;

/** A missing bucket answers 404 too, and is no missing file. */
const notOpened = (error: unknown): NotOpened => {
  const { name, $metadata } = error as Partial<S3ServiceException>;
  const status = $metadata?.httpStatusCode;
  if (isNotOpened(status) && name !== 'NoSuchBucket') return status;
  throw error;
};

/** Loads the S3 client, which most installations never need. */
export const openBucket = async (settings: BucketSettings): Promise<Bucket> => {
  const s3 = await import('@aws-sdk/client-s3');
  const client = new s3.S3Client(bucketClientOptions(settings));
  const Bucket = settings.bucket;
  const object = (name: string, { range, ifNoneMatch }: Wanted = {}) => ({
    Bucket,
    Key: name,
    ...(range !== undefined && { Range: range }),
    ...(ifNoneMatch !== undefined && { IfNoneMatch: ifNoneMatch }),
  });
  return {
    find: (name, wanted) =>
      client.send(new s3.HeadObjectCommand(object(name, wanted))).then(describe, notOpened),
    open: (name, wanted) =>
      client.send(new s3.GetObjectCommand(object(name, wanted))).then(
        // In Node.js the body is a Node stream.
        (answer) => ({ ...describe(answer), content: answer.Body as Readable }),
        notOpened,
      ),
    put: async (name, content, size) => {
      await client.send(new s3.PutObjectCommand({ ...object(name), Body: content, ContentLength: size }));
    },
    remove: async (name) => {
      await client.send(new s3.DeleteObjectCommand(object(name)));
    },
    async *list() {
      let token: string | undefined;
      do {
        const answer = await client.send(
          new s3.ListObjectsV2Command({ Bucket, ...(token !== undefined && { ContinuationToken: token }) }),
        );
        for (const { Key } of answer.Contents ?? []) if (Key !== undefined) yield Key;
        token = answer.NextContinuationToken;
      } while (token !== undefined);
    },
    check: async () => {
      await client.send(new s3.HeadBucketCommand({ Bucket }));
    },
  };
};

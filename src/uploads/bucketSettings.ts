import { readSetting, SettingError } from '../start/settings';
import { startMessage } from '../start/wording';

/** A bucket of an S3 service that keeps the uploaded files. */
export interface BucketSettings {
  readonly bucket: string;
  readonly region: string;
  /** The address of a service other than Amazon's, such as MinIO. */
  readonly endpoint: string | undefined;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const NAMES = {
  bucket: 'UPLOADS_S3_BUCKET',
  region: 'UPLOADS_S3_REGION',
  endpoint: 'UPLOADS_S3_ENDPOINT',
  accessKeyId: 'UPLOADS_S3_ACCESS_KEY_ID',
  secretAccessKey: 'UPLOADS_S3_SECRET_ACCESS_KEY',
} as const;

/** Services other than Amazon's accept any region. */
const DEFAULT_REGION = 'us-east-1';

/**
 * `UPLOADS_S3_*`; null while none is set, so that files are kept in the folder `public/uploads`.
 * @throws SettingError if a part is missing or the address cannot be read; the message repeats no key
 */
export const readBucketSettings = (): BucketSettings | null => {
  const [bucket, endpoint] = [readSetting(NAMES.bucket), readSetting(NAMES.endpoint)];
  const [accessKeyId, secretAccessKey] = [readSetting(NAMES.accessKeyId), readSetting(NAMES.secretAccessKey)];
  const region = readSetting(NAMES.region);
  if ([bucket, endpoint, region, accessKeyId, secretAccessKey].every((value) => value === undefined))
    return null;
  if (bucket === undefined || accessKeyId === undefined || secretAccessKey === undefined)
    throw new SettingError(startMessage('bucket_incomplete'));
  if (endpoint !== undefined && !/^https?:\/\/[^\s/?#@]+\/?$/.test(endpoint))
    throw new SettingError(startMessage('bucket_endpoint_refused', { endpoint }));
  return { bucket, region: region ?? DEFAULT_REGION, endpoint, accessKeyId, secretAccessKey };
};

/** The options of the S3 client. */
export const bucketClientOptions = ({ region, endpoint, accessKeyId, secretAccessKey }: BucketSettings) => ({
  region,
  ...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
  credentials: { accessKeyId, secretAccessKey },
  maxAttempts: 2,
  // Services other than Amazon's know no checksums in trailers.
  requestChecksumCalculation: 'WHEN_REQUIRED' as const,
  responseChecksumValidation: 'WHEN_REQUIRED' as const,
  // In milliseconds.
  requestHandler: { connectionTimeout: 2_000, socketTimeout: 10_000 },
});

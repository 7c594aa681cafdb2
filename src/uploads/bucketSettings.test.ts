import { readBucketSettings } from './bucketSettings';

const NONE = {
  UPLOADS_S3_BUCKET: '',
  UPLOADS_S3_REGION: '',
  UPLOADS_S3_ENDPOINT: '',
  UPLOADS_S3_ACCESS_KEY_ID: '',
  UPLOADS_S3_SECRET_ACCESS_KEY: '',
};
const KEYS = { UPLOADS_S3_ACCESS_KEY_ID: 'khoa', UPLOADS_S3_SECRET_ACCESS_KEY: 'chi-minh-ta-biet' };

const set = (settings: Readonly<Record<string, string>>): void => {
  Object.assign(process.env, NONE, settings);
};
afterEach(() => set({}));

test('without settings files stay in the folder', () => {
  set({});
  expect(readBucketSettings()).toBeNull();
});

test('a bucket and its keys are enough for Amazon; another service has its address', () => {
  set({ ...KEYS, UPLOADS_S3_BUCKET: 'kho' });
  const amazon = {
    bucket: 'kho',
    region: 'us-east-1',
    endpoint: undefined,
    accessKeyId: 'khoa',
    secretAccessKey: 'chi-minh-ta-biet',
  };
  expect(readBucketSettings()).toEqual(amazon);
  set({ ...KEYS, UPLOADS_S3_BUCKET: 'kho', UPLOADS_S3_ENDPOINT: 'http://127.0.0.1:9000' });
  expect(readBucketSettings()).toEqual({ ...amazon, endpoint: 'http://127.0.0.1:9000' });
});

test.each([
  [{ UPLOADS_S3_BUCKET: 'kho' }, 'UPLOADS_S3_ACCESS_KEY_ID'],
  [KEYS, 'UPLOADS_S3_BUCKET'],
  [{ UPLOADS_S3_REGION: 'ap-southeast-1' }, 'UPLOADS_S3_BUCKET'],
  [{ ...KEYS, UPLOADS_S3_BUCKET: 'kho', UPLOADS_S3_ENDPOINT: 's3.example.vn' }, 's3.example.vn'],
  [{ ...KEYS, UPLOADS_S3_BUCKET: 'kho', UPLOADS_S3_ENDPOINT: 'https://s3.example.vn/kho' }, 'địa chỉ gốc'],
])('%j is refused without telling the key', (settings, words) => {
  set(settings);
  expect(readBucketSettings).toThrow(words);
  expect(readBucketSettings).not.toThrow('chi-minh-ta-biet');
});

import { explainFailure } from './errors';

describe('the output of a PostgreSQL program', () => {
  it.each([
    ['FATAL:  could not write lock file "postmaster.pid": No space left on device', 'disk-full'],
    ['initdb: error: could not create directory "/x": Permission denied', 'no-permission'],
    ['LOG:  could not bind IPv4 address "127.0.0.1": Address already in use', 'port-taken'],
    ['FATAL:  database files are incompatible with server', 'other-version'],
    ["/x/bin/initdb: /lib/libc.so.6: version `GLIBC_2.27' not found", 'unsupported-platform'],
    ['spawn /x/bin/initdb ENOENT', 'unsupported-platform'],
    ['FATAL:  something new', 'start-failed'],
  ])('%s is told as %s, in one line', (output, code) => {
    const error = explainFailure(`waiting for server to start....\n${output}\n`, '/dữ liệu');
    expect(error.code).toBe(code);
    expect(error.message).not.toContain('\n');
  });

  it('names the folder, and quotes output that is not understood', () => {
    const error = explainFailure('LOG: ok\nFATAL:  something new\nstopped waiting\n', '/dữ liệu');
    expect(error.message).toBe(
      'Không khởi động được PostgreSQL kèm theo tại /dữ liệu: FATAL:  something new',
    );
  });
});

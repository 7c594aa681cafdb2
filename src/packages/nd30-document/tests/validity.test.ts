import { writeDocx } from '../src';
import { output } from './support/program';
import { sampleReport } from './support/sampleReport';
import { SAMPLES } from './support/samples';
import { OFFICE_VERSIONS, validationErrors } from './support/validate';

jest.setTimeout(180_000);

describe.each(Object.entries(SAMPLES))('%s', (_, document) => {
  it('is valid for the Open XML SDK as a file of every Office version', async () => {
    const bytes = await writeDocx(document);
    const errors = await Promise.all(OFFICE_VERSIONS.map((version) => validationErrors(bytes, version)));
    expect(errors.flat()).toEqual([]);
  });
});

describe('these tests', () => {
  it('fail with a message if a program is missing', async () => {
    await expect(output('no-such-program', [])).rejects.toThrow('These tests need "no-such-program"');
  });

  it('use a validator that finds errors', async () => {
    const broken = Uint8Array.from(await writeDocx(sampleReport)).slice(0, 500);
    expect(await validationErrors(broken, 'Microsoft365')).not.toEqual([]);
  });
});

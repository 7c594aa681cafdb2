import { checkDocument, RULES } from '../src';
import { FAULTS_OF_BODY } from './support/bodyFaults';
import { FAULTS_OF_CLOSING } from './support/closingFaults';
import { FAULTS_OF_HEAD } from './support/headFaults';
import { FAULTS_OF_PAGE } from './support/pageFaults';

const FAULTS = { ...FAULTS_OF_PAGE, ...FAULTS_OF_HEAD, ...FAULTS_OF_BODY, ...FAULTS_OF_CLOSING };

const findBroken = async (bytes: Uint8Array): Promise<readonly string[]> =>
  (await checkDocument(bytes)).rules.filter(({ outcome }) => outcome === 'broken').map(({ id }) => id);

describe('a fault', () => {
  it('exists for every rule', () => {
    expect(Object.keys(FAULTS).sort()).toEqual(RULES.map(({ id }) => id).sort());
  });

  it.each(RULES.map(({ id }) => id))('against %s is reported, and nothing else', async (id) => {
    const { make, also = [] } = FAULTS[id];
    expect([...(await findBroken(make()))].sort()).toEqual([id, ...also].sort());
  });
});

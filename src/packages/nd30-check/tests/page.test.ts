import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { RULES } from '../src';
import texts from '../src/rules/rules.vi.json';
import { fillTemplate } from 'nd30-document/text';

const PAGE = readFileSync(join(__dirname, '../../../../docs/kiem-tra-the-thuc.md'), 'utf8');
const SEVERITIES = { error: 'sai', advice: 'nên xem' } as const;

describe('the rules', () => {
  it('are in the table of the user page, word for word and in order', () => {
    const rows = PAGE.split('\n').filter((line) => /^\| `[a-z-]+` \|/.test(line));
    expect(rows).toEqual(
      RULES.map(({ id, severity, values }) => {
        const { title, required, law } = texts[id];
        return `| \`${id}\` | ${title} | ${fillTemplate(required, values)} | ${SEVERITIES[severity]} | ${law} |`;
      }),
    );
  });

  it('have unique ids, and every text has a rule', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(Object.keys(texts).sort());
  });

  it('are worded in composed Vietnamese', () => {
    expect(JSON.stringify(texts)).toBe(JSON.stringify(texts).normalize('NFC'));
    expect(PAGE).toBe(PAGE.normalize('NFC'));
  });
});

import { IntlMessageFormat } from 'intl-messageformat';
import { translations } from '.';

interface Limits {
  readonly min?: number;
  readonly max?: number;
}

/** The arguments the content manager passes for a field that counts characters. */
const hint = ({ min, max }: Limits): unknown =>
  new IntlMessageFormat(translations.vi['content-manager.form.Input.hint.text'] ?? '', 'vi').format({
    min,
    max,
    unit: ' ký tự',
    divider: min === undefined || max === undefined ? null : ' / ',
    br: '',
    description: '',
  });

test.each<[Limits, string]>([
  [{ max: 2000 }, 'Tối đa 2.000 ký tự'],
  [{ min: 8 }, 'Tối thiểu 8 ký tự'],
  [{ min: 8, max: 1000 }, 'Tối thiểu 8 / tối đa 1.000 ký tự'],
])('the limits %j of a field start with a capital and group thousands', (limits, said) => {
  expect(hint(limits)).toBe(said);
});

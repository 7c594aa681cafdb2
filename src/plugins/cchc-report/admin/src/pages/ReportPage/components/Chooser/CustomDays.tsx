import { DayPicker } from '../../../../components/DayPicker';
import { DAY_LOCALE, dayWords } from '../../../../components/DayPicker/dayWords';
import { useText } from '../../../../hooks/useText';
import type { Chosen } from '../../hooks/useAddress';

/** The days in which a period may lie. */
const PERIOD_DAYS = { first: '2000-01-01', last: '2100-12-31' };

/** The first and last day of a custom period; nothing is loaded while one of them is invalid. */
export const CustomDays = ({ bar }: { readonly bar: Chosen }) => {
  const text = useText();
  const { from, to } = bar.address;
  const isReversed = from !== null && to !== null && from > to;

  const field = (name: 'from' | 'to') => (
    <DayPicker
      name={name}
      label={text(`day.${name}`)}
      words={dayWords(text)}
      locale={DAY_LOCALE}
      range={PERIOD_DAYS}
      wrongAs="nothing"
      value={bar.address[name]}
      keep={(day) => day !== bar.address[name] && bar.go({ [name]: day })}
      error={name === 'to' && isReversed && text('day.reversed')}
    />
  );

  return (
    <>
      {field('from')}
      {field('to')}
    </>
  );
};

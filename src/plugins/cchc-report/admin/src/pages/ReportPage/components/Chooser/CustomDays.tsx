import { DatePicker, Field } from '@strapi/design-system';
import { useText } from '../../../../hooks/useText';
import { pickedDay, pickerDate } from '../../../../utils/calendarDate';
import type { AddressBar } from '../../hooks/useAddress';

/** Days are written the Vietnamese way in both languages of the admin. */
const DAY_LOCALE = 'vi-VN';

const EARLIEST = new Date('2000-01-01T00:00:00Z');
const LATEST = new Date('2100-12-31T00:00:00Z');

/** The first and last day of a custom period. */
export const CustomDays = ({ bar }: { readonly bar: AddressBar }) => {
  const text = useText();
  const { from, to } = bar.address;
  const isReversed = from !== null && to !== null && from > to;

  const field = (name: 'from' | 'to') => {
    const value = pickerDate(bar.address[name]);
    return (
      <Field.Root name={name} error={name === 'to' && isReversed ? text('day.reversed') : false}>
        <Field.Label>{text(`day.${name}`)}</Field.Label>
        <DatePicker
          locale={DAY_LOCALE}
          minDate={EARLIEST}
          maxDate={LATEST}
          {...(value && { value })}
          calendarLabel={text('day.calendar')}
          monthSelectLabel={text('day.month')}
          yearSelectLabel={text('day.year')}
          onChange={(date) => {
            const day = pickedDay(date);
            if (day !== bar.address[name]) bar.go({ [name]: day });
          }}
        />
        <Field.Error />
      </Field.Root>
    );
  };

  return (
    <>
      {field('from')}
      {field('to')}
    </>
  );
};

import { Typography } from '@strapi/design-system';
import { useRef } from 'react';
import { PERIOD_KINDS, periodParts } from '../../../../../../server/src/domain/period/kinds';
import { Card } from '../../../../components/Card';
import { useText } from '../../../../hooks/useText';
import type { RuleForm } from '../../model/settingsForm';
import { AddEntry } from '../fields/AddEntry';
import type { FormBar } from '../SettingsEditor';
import { RuleFields } from './RuleFields';

const DAYS = '5';

/** Creates a rule for a kind without one, the half-year first, because offices must report it. */
const newRule = (rules: readonly RuleForm[]): RuleForm => {
  const kinds = ['half-year', ...PERIOD_KINDS] as const;
  const kind = kinds.find((free) => rules.every((rule) => rule.kind !== free)) ?? 'half-year';
  return { kind, periods: periodParts(kind), cutoff: 'decree', dueAfterDays: DAYS };
};

/** The reports that the agency owes in a year, with their due days. */
export const CalendarCard = ({ bar }: { readonly bar: FormBar }) => {
  const text = useText();
  const add = useRef<HTMLButtonElement>(null);
  const { calendar } = bar.form;
  const replace = (at: number, by: readonly RuleForm[]) =>
    bar.change({ calendar: calendar.flatMap((rule, index) => (index === at ? by : [rule])) });
  return (
    <Card title={text('settings.calendar')} hint={text('settings.calendar.hint')}>
      {calendar.length === 0 && <Typography tag="p">{text('settings.calendar.none')}</Typography>}
      {calendar.map((rule, index) => (
        <RuleFields
          key={index}
          bar={bar}
          rule={rule}
          index={index}
          write={(changed) => replace(index, [changed])}
          remove={() => {
            replace(index, []);
            add.current?.focus();
          }}
        />
      ))}
      {bar.mayEdit && (
        <AddEntry
          ref={add}
          label={text('settings.rule.add')}
          count={calendar.length}
          add={() => bar.change({ calendar: [...calendar, newRule(calendar)] })}
        />
      )}
    </Card>
  );
};

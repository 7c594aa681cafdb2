import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { keyedPeriodKey, PERIOD_KINDS } from '../../../../../../server/src/domain/period/kinds';
import { useText } from '../../../../hooks/useText';
import { readCutoff } from '../../../../utils/address';
import { convertKind, parsePeriodKey, CUSTOM_PERIOD } from '../../../../utils/periodChoice';
import type { ChooserProps } from '.';

/**
 * The kind of period. A change of kind keeps the time: a half-year becomes its last quarter, its days become a custom
 * window.
 */
export const KindField = ({ bar, options, window }: ChooserProps) => {
  const text = useText();
  const { period } = bar.address;
  const choice = parsePeriodKey(period);

  const change = (value: string | number) => {
    if (value === CUSTOM_PERIOD) {
      bar.go({ period: CUSTOM_PERIOD, from: window?.from ?? null, to: window?.to ?? null });
      return;
    }
    const kind = PERIOD_KINDS.find((known) => known === value);
    if (kind === undefined) return;
    const near = choice ?? parsePeriodKey(window?.to.slice(0, 7) ?? null);
    const key = near
      ? keyedPeriodKey(convertKind(near, kind))
      : options.current[readCutoff(bar.address)][kind];
    bar.go({ period: key, from: null, to: null });
  };

  return (
    <Field.Root name="kind">
      <Field.Label>{text('kind.label')}</Field.Label>
      <SingleSelect
        value={choice?.kind ?? (period === CUSTOM_PERIOD ? CUSTOM_PERIOD : null)}
        placeholder={text('kind.placeholder')}
        onChange={change}
      >
        {([...PERIOD_KINDS, CUSTOM_PERIOD] as const).map((kind) => (
          <SingleSelectOption key={kind} value={kind}>
            {text(`kind.${kind}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
};

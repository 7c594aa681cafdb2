import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useText } from '../../../../hooks/useText';
import { readCutoff, isCutoff } from '../../../../utils/address';
import { CUSTOM_PERIOD } from '../../../../utils/periodChoice';
import type { Chosen } from '../../hooks/useAddress';

const CUTOFFS = ['decree', 'calendar'] as const;

/** The cut-off of the period; a custom period has its own days and no choice here. */
export const CutoffField = ({ bar }: { readonly bar: Chosen }) => {
  const text = useText();
  const { cutoff } = bar.address;
  const isCustom = bar.address.period === CUSTOM_PERIOD;
  return (
    <Field.Root name="cutoff" hint={isCustom ? text('cutoff.custom') : null}>
      <Field.Label>{text('cutoff.label')}</Field.Label>
      <SingleSelect
        // An invalid value is not shown as a valid one, or choosing that one would change nothing.
        value={cutoff === null || isCutoff(cutoff) ? readCutoff(bar.address) : null}
        placeholder={text('cutoff.placeholder')}
        disabled={isCustom}
        onChange={(value) => bar.go({ cutoff: String(value) })}
      >
        {CUTOFFS.map((offered) => (
          <SingleSelectOption key={offered} value={offered}>
            {text(`cutoff.${offered}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
    </Field.Root>
  );
};

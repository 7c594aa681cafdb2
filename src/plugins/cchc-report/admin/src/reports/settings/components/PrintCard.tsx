import { Card } from '../../../components/Card';
import { FieldGrid } from '../../../components/FieldGrid';
import { useText } from '../../../hooks/useText';
import { MEDIA, SIZES } from '../../../utils/printChoice';
import { RadioChoice } from '../../../components/PrintOptions/RadioChoice';
import type { FormBar } from './SettingsEditor';

/** The default print options of the agency's reports. */
export const PrintCard = ({ bar: { form, change } }: { readonly bar: FormBar }) => {
  const text = useText();
  return (
    <Card title={text('settings.print')} hint={text('settings.print.hint')}>
      <FieldGrid>
        <RadioChoice
          name="size"
          label={text('print.size')}
          hint={text('print.size.hint')}
          values={SIZES}
          chosen={form.size}
          nameOf={(size) => text('print.size.points', { size })}
          choose={(size) => change({ size })}
        />
        <RadioChoice
          name="medium"
          label={text('print.medium')}
          hint={text('print.medium.hint')}
          values={MEDIA}
          chosen={form.medium}
          nameOf={(medium) => text(`print.medium.${medium}`)}
          choose={(medium) => change({ medium })}
        />
      </FieldGrid>
    </Card>
  );
};

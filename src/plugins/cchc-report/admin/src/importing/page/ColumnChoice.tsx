import {
  Field,
  Flex,
  NumberInput,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import type { ImportAnswer, ImportMeanings } from '../../../../server/src/importing/http/contract';
import { BusyButton } from '../../components/BusyButton';
import { Card } from '../../components/Card';
import { FailureNotice } from '../../components/FailureNotice';
import { FieldGrid } from '../../components/FieldGrid';
import { RadioChoice } from '../../components/PrintOptions/RadioChoice';
import { useAction } from '../../hooks/useAction';
import { useText } from '../../hooks/useText';
import { checkImport } from '../api';
import { missingKeys, permittedFields } from '../model/choices';
import { useColumnChoice } from './useColumnChoice';
import { ColumnTable } from './ColumnTable';

interface Props {
  readonly known: ImportAnswer;
  /** Meanings picked after the last check. */
  readonly meanings: ImportMeanings;
  readonly keep: (known: ImportAnswer) => void;
}

/** The names of encodings older than Unicode. */
const OLD_ENCODINGS: Readonly<Record<string, string>> = {
  'windows-1258': 'Windows-1258',
  tcvn3: 'TCVN3 (ABC)',
};

/** The guessed fields of the columns, to be corrected, and how to import the rows. */
export const ColumnChoice = ({ known, meanings, keep }: Props) => {
  const text = useText();
  const checking = useAction();
  const { columns, choices, pick, isLooking, failure } = useColumnChoice(known);
  const oldEncoding = OLD_ENCODINGS[known.encoding ?? ''];
  const { unmapped, forbidden } = missingKeys(known.type, choices.mapping);
  const isLacking = unmapped.length + forbidden.length > 0;
  const lack = forbidden.length > 0 ? 'import.keyForbidden' : 'import.lacking';

  return (
    <Card title={text('import.columns')} hint={text('import.columns.hint')}>
      {oldEncoding !== undefined && (
        <Typography tag="p" textColor="warning700">
          {text('import.oldEncoding', { name: oldEncoding })}
        </Typography>
      )}
      <FieldGrid>
        {known.sheets.length > 1 && (
          <Field.Root name="sheet">
            <Field.Label>{text('import.sheet')}</Field.Label>
            <SingleSelect value={choices.sheet} onChange={(value) => pick({ sheet: Number(value) })}>
              {known.sheets.map((name, index) => (
                <SingleSelectOption key={index} value={index}>
                  {name}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
        )}
        <Field.Root name="headerRow" hint={text('import.headerRow.hint')}>
          <Field.Label>{text('import.headerRow')}</Field.Label>
          <NumberInput
            value={choices.headerRow}
            onValueChange={(value) => pick({ headerRow: Math.max(0, Math.round(value ?? 0)) })}
          />
          <Field.Hint />
        </Field.Root>
      </FieldGrid>
      {failure !== null && (
        <FailureNotice
          title={text('import.look.failed')}
          failure={failure}
          dismiss={() => pick({ sheet: known.sheet })}
        />
      )}
      <div aria-busy={isLooking}>
        <ColumnTable
          fields={permittedFields(known.type)}
          columns={columns}
          mapping={choices.mapping}
          choose={(mapping) => pick({ mapping })}
        />
      </div>
      <FieldGrid>
        <RadioChoice
          name="import-stage"
          label={text('import.stage')}
          hint={text(known.type.mayPublish ? 'import.stage.hint' : 'import.stage.draftOnly')}
          values={known.type.mayPublish ? ['published', 'draft'] : ['draft']}
          chosen={choices.stage}
          nameOf={(value) => text(`import.stage.${value}`)}
          choose={(stage) => pick({ stage })}
        />
        <RadioChoice
          name="import-mode"
          label={text('import.mode')}
          hint={text('import.mode.hint')}
          values={['rows', 'all']}
          chosen={choices.mode}
          nameOf={(value) => text(`import.mode.${value}`)}
          choose={(mode) => pick({ mode })}
        />
      </FieldGrid>
      {checking.failure !== null && (
        <FailureNotice
          title={text('import.check.failed')}
          failure={checking.failure}
          dismiss={checking.forget}
        />
      )}
      <Flex gap={3} alignItems="center" wrap="wrap">
        <BusyButton
          isBusy={checking.isWorking || isLooking}
          disabled={isLacking || failure !== null}
          press={() =>
            void checking.run(async () => keep(await checkImport(known.id, { ...choices, meanings })))
          }
        >
          {text('import.check')}
        </BusyButton>
        {isLacking && (
          <Typography tag="p" textColor="neutral600">
            {text(lack, { fields: (forbidden.length > 0 ? forbidden : unmapped).join(', ') })}
          </Typography>
        )}
      </Flex>
    </Card>
  );
};

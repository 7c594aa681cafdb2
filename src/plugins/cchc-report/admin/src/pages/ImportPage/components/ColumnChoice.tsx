import {
  Field,
  Flex,
  NumberInput,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { useState } from 'react';
import type { ImportAnswer, ImportChoices } from '../../../../../server/src/types/imports';
import { BusyButton } from '../../../components/BusyButton';
import { Card } from '../../../components/Card';
import { FailureNotice } from '../../../components/FailureNotice';
import { FieldGrid } from '../../../components/FieldGrid';
import { RadioChoice } from '../../../components/PrintOptions/RadioChoice';
import { useAction } from '../../../hooks/useAction';
import { useText } from '../../../hooks/useText';
import { checkImport, getColumns } from '../../../services/importsApi';
import { ColumnTable } from './ColumnTable';

interface Props {
  readonly known: ImportAnswer;
  readonly keep: (known: ImportAnswer) => void;
}

/** Which column is about what, as it was guessed, to be put right; and how the rows are to be taken. */
export const ColumnChoice = ({ known, keep }: Props) => {
  const text = useText();
  const checking = useAction();
  const looking = useAction();
  const [shown, setShown] = useState(known);
  const [choices, setChoices] = useState<ImportChoices>({
    sheet: known.sheet,
    headerRow: known.headerRow,
    mapping: known.mapping,
    stage: known.type.mayPublish ? 'published' : 'draft',
    mode: known.mode,
  });
  const change = (some: Partial<ImportChoices>) => setChoices({ ...choices, ...some });
  const look = (sheet: number) =>
    void looking.run(async () => {
      const found = await getColumns(known.id, sheet);
      setShown(found);
      change({ sheet, headerRow: found.headerRow, mapping: found.mapping });
    });
  const lacking = known.type.fields.filter(({ key, name }) => key && choices.mapping[name] === undefined);

  return (
    <Card title={text('import.columns')} hint={text('import.columns.hint')}>
      {known.encoding === 'windows-1258' && (
        <Typography tag="p" textColor="warning700">
          {text('import.oldEncoding')}
        </Typography>
      )}
      <FieldGrid>
        {known.sheets.length > 1 && (
          <Field.Root name="sheet">
            <Field.Label>{text('import.sheet')}</Field.Label>
            <SingleSelect value={choices.sheet} onChange={(value) => look(Number(value))}>
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
            onValueChange={(value) => change({ headerRow: Math.max(0, Math.round(value ?? 0)) })}
          />
          <Field.Hint />
        </Field.Root>
      </FieldGrid>
      <ColumnTable
        type={known.type}
        columns={shown.columns}
        mapping={choices.mapping}
        choose={(mapping) => change({ mapping })}
      />
      <FieldGrid>
        <RadioChoice
          name="import-stage"
          label={text('import.stage')}
          hint={text(known.type.mayPublish ? 'import.stage.hint' : 'import.stage.draftOnly')}
          values={known.type.mayPublish ? ['published', 'draft'] : ['draft']}
          chosen={choices.stage}
          nameOf={(value) => text(`import.stage.${value}`)}
          choose={(stage) => change({ stage })}
        />
        <RadioChoice
          name="import-mode"
          label={text('import.mode')}
          hint={text('import.mode.hint')}
          values={['rows', 'all']}
          chosen={choices.mode}
          nameOf={(value) => text(`import.mode.${value}`)}
          choose={(mode) => change({ mode })}
        />
      </FieldGrid>
      {(checking.failure ?? looking.failure) !== null && (
        <FailureNotice
          title={text('import.check.failed')}
          failure={checking.failure ?? looking.failure ?? { kind: 'server' }}
          dismiss={() => {
            checking.forget();
            looking.forget();
          }}
        />
      )}
      <Flex gap={3} alignItems="center" wrap="wrap">
        <BusyButton
          isBusy={checking.isWorking}
          disabled={lacking.length > 0}
          press={() => void checking.run(async () => keep(await checkImport(known.id, choices)))}
        >
          {text('import.check')}
        </BusyButton>
        {lacking.length > 0 && (
          <Typography tag="p" textColor="neutral600">
            {text('import.lacking', { fields: lacking.map(({ label }) => label).join(', ') })}
          </Typography>
        )}
      </Flex>
    </Card>
  );
};

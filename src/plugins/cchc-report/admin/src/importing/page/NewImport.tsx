import { Box, Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { Information } from '@strapi/icons';
import { FailureMessage } from '../../components/FailureMessage';
import { OfAgency } from '../../components/OfAgency';
import { StateMessage } from '../../components/StateMessage';
import { Waiting } from '../../components/Waiting';
import { useRemote } from '../../hooks/useRemote';
import { useText } from '../../hooks/useText';
import { getImportTypes } from '../api';
import type { ImportAddress } from './useImportAddress';
import { EarlierImports } from './EarlierImports';
import { FileSteps } from './FileSteps';

interface Props {
  readonly address: ImportAddress;
  readonly go: (change: Partial<ImportAddress>) => void;
}

/** The choice of type, agency and file, and the recent imports. */
export const NewImport = ({ address, go }: Props) => {
  const text = useText();
  const { remote, reload } = useRemote(getImportTypes, '');
  if (remote.status === 'loading') return <Waiting>{text('life.opening')}</Waiting>;
  if (remote.status === 'failed') return <FailureMessage failure={remote.failure} retry={reload} />;
  const types = remote.data;
  const [first] = types;
  if (first === undefined)
    return (
      <StateMessage
        icon={<Information width="4.8rem" height="4.8rem" fill="primary600" />}
        title={text('import.noTypes')}
      >
        {text('import.noTypes.hint')}
      </StateMessage>
    );
  const type = types.find(({ name }) => name === address.type) ?? first;
  const typeField = (
    <Box width="36rem" maxWidth="100%">
      <Field.Root name="type">
        <Field.Label>{text('import.type')}</Field.Label>
        <SingleSelect value={type.name} onChange={(value) => go({ type: String(value) })}>
          {types.map(({ name, label }) => (
            <SingleSelectOption key={name} value={name}>
              {label}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Box>
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <OfAgency agency={address.agency} choose={(agency) => go({ agency })} fields={() => typeField}>
        {(agency) => (
          <FileSteps key={`${agency} ${type.name}`} agency={agency} type={type} opened={(id) => go({ id })} />
        )}
      </OfAgency>
      <EarlierImports open={(id) => go({ id })} />
    </Flex>
  );
};

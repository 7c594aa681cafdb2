import { Accordion, Box } from '@strapi/design-system';
import { DataTable } from '../../../components/DataTable';
import { useText } from '../../../hooks/useText';
import type { Rule } from '../model/checkResult';

interface Props {
  readonly title: string;
  readonly rules: readonly Rule[];
}

/** Rules without findings, collapsed. */
export const OtherRules = ({ title, rules }: Props) => {
  const text = useText();
  if (rules.length === 0) return null;
  return (
    <Box shadow="tableShadow" hasRadius background="neutral0">
      <Accordion.Root size="S">
        <Accordion.Item value="rules">
          <Accordion.Header>
            <Accordion.Trigger>{`${title} (${rules.length})`}</Accordion.Trigger>
          </Accordion.Header>
          <Accordion.Content>
            <Box padding={4}>
              <DataTable label={title}>
                <thead>
                  <tr>
                    <th scope="col">{text('check.rule')}</th>
                    <th scope="col">{text('check.required')}</th>
                    <th scope="col">{text('check.law')}</th>
                  </tr>
                </thead>
                <tbody>
                  {rules.map((rule) => (
                    <tr key={rule.id}>
                      <th scope="row">{rule.title}</th>
                      <td>{rule.required}</td>
                      <td>{rule.law}</td>
                    </tr>
                  ))}
                </tbody>
              </DataTable>
            </Box>
          </Accordion.Content>
        </Accordion.Item>
      </Accordion.Root>
    </Box>
  );
};

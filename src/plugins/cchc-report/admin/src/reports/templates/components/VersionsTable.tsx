import { Button, Flex } from '@strapi/design-system';
import type { TemplateVersion } from '../../../../../server/src/contract';
import { DataTable } from '../../../components/DataTable';
import { useText } from '../../../hooks/useText';
import { formatMoment } from '../../../utils/format';

interface Props {
  readonly versions: readonly TemplateVersion[];
  readonly current: number;
  readonly see: (version: TemplateVersion) => void;
  /** Null for accounts that may only read. */
  readonly use: ((version: TemplateVersion) => void) | null;
}

/** One row for each version. */
export const VersionsTable = ({ versions, current, see, use }: Props) => {
  const text = useText();
  return (
    <DataTable label={text('templates.view.versions')}>
      <thead>
        <tr>
          <th scope="col">{text('templates.version')}</th>
          <th scope="col" data-numeric>
            {text('templates.version.at')}
          </th>
          <th scope="col">{text('templates.version.who')}</th>
          <th scope="col">{text('templates.version.text')}</th>
          <th scope="col">{text('templates.version.action')}</th>
        </tr>
      </thead>
      <tbody>
        {versions.map((one) => (
          <tr key={one.version}>
            <th scope="row">
              {text(one.version === current ? 'templates.version.current' : 'templates.version.number', {
                version: one.version,
              })}
            </th>
            <td data-numeric>{formatMoment(one.at)}</td>
            <td>{one.by}</td>
            <td>{text(one.isDefault ? 'templates.isDefault' : 'templates.isOwn')}</td>
            <td>
              <Flex gap={2} wrap="wrap">
                <Button
                  size="S"
                  variant="tertiary"
                  aria-label={text('templates.version.seeOf', { version: one.version })}
                  onClick={() => see(one)}
                >
                  {text('templates.version.see')}
                </Button>
                {use !== null && one.version !== current && (
                  <Button
                    size="S"
                    variant="secondary"
                    aria-label={text('templates.version.useOf', { version: one.version })}
                    onClick={() => use(one)}
                  >
                    {text('templates.version.use')}
                  </Button>
                )}
              </Flex>
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
};

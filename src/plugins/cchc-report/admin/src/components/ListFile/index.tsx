import { Flex, IconButton, LinkButton, Menu, MenuItem } from '@strapi/design-system';
import { Download, Upload } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { Link, useLocation, useParams } from 'react-router-dom';
import { useAccess } from '../../hooks/useAccess';
import { useAction } from '../../hooks/useAction';
import { useText } from '../../hooks/useText';
import { IMPORT_PAGE } from '../../pluginId';
import { getListFile, type ListFormat } from '../../services/listFile';
import { saveFile } from '../../services/saveFile';
import { exportedType, isImported } from './listedTypes';
import { failureInWords } from '../FailureNotice';
import { failureFrom } from '../../services/request';

const FORMATS: readonly ListFormat[] = ['xlsx', 'csv'];

/** Next to a list of records: downloads it as filtered and sorted, and links to the import. */
export const ListFile = () => {
  const text = useText();
  const access = useAccess();
  const { toggleNotification } = useNotification();
  const { search } = useLocation();
  const { slug = '' } = useParams();
  const downloading = useAction();
  const type = exportedType(slug);
  if (type === null || access.status !== 'known') return null;

  const download = (format: ListFormat) =>
    void downloading.run(async () => {
      try {
        saveFile(await getListFile(slug, search, format));
      } catch (error) {
        const message = failureInWords(failureFrom(error), text);
        toggleNotification({ type: 'danger', message, title: text('list.failed') });
      }
    });

  return (
    <Flex gap={2}>
      {access.may('import') && isImported(type) && (
        <LinkButton
          tag={Link}
          to={`/${IMPORT_PAGE}?type=${type}`}
          variant="tertiary"
          size="S"
          startIcon={<Upload />}
        >
          {text('import.name')}
        </LinkButton>
      )}
      {access.mayExport && (
        <Menu.Root>
          <Menu.Trigger
            tag={IconButton}
            icon={<Download />}
            label={text(downloading.isWorking ? 'list.working' : 'list.download')}
            aria-busy={downloading.isWorking}
          />
          <Menu.Content popoverPlacement="bottom-end">
            {FORMATS.map((format) => (
              <MenuItem key={format} disabled={downloading.isWorking} onSelect={() => download(format)}>
                {text(`list.format.${format}`)}
              </MenuItem>
            ))}
          </Menu.Content>
        </Menu.Root>
      )}
    </Flex>
  );
};

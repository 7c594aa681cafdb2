import { IconButton, Menu, MenuItem } from '@strapi/design-system';
import { CaretDown } from '@strapi/icons';
import { useText } from '../../hooks/useText';
import { OTHER_FORMATS, type FileFormat } from '../../services/fileFormats';

interface Props {
  readonly isWorking: boolean;
  readonly disabled: boolean;
  readonly start: (format: FileFormat) => void;
}

/** Downloads the report in other formats. Built from the parts of `SimpleMenu`, which hides the last entry on phones. */
export const DownloadMenu = ({ isWorking, disabled, start }: Props) => {
  const text = useText();
  return (
    <Menu.Root>
      <Menu.Trigger
        tag={IconButton}
        icon={<CaretDown />}
        label={text('download.other')}
        disabled={disabled}
      />
      <Menu.Content popoverPlacement="bottom-end" maxHeight="none">
        {OTHER_FORMATS.map((format) => (
          <MenuItem key={format} disabled={isWorking} onSelect={() => start(format)}>
            {text(`format.${format}`)}
          </MenuItem>
        ))}
      </Menu.Content>
    </Menu.Root>
  );
};

import { Modal } from '@strapi/design-system';
import { useText } from '../../../../hooks/useText';
import type { Options } from '../../../../components/OfAgency';
import type { ReportsAddress } from '../../../model/reportsAddress';
import { useReturningFocus } from '../../../../hooks/useReturningFocus';
import { NewReportForm } from './NewReportForm';

interface Props extends Pick<ReportsAddress, 'making' | 'cutoff' | 'predecessors'> {
  readonly agency: string;
  readonly options: Options;
  readonly close: () => void;
}

/**
 * Chooses agency and period of a new draft; the address holds whether the dialog is open, and optionally the period.
 */
export const NewReportDialog = ({ agency, options, making, close, ...begun }: Props) => {
  const text = useText();
  const returnFocus = useReturningFocus(making !== null);
  return (
    <Modal.Root open={making !== null} onOpenChange={(open) => !open && close()}>
      <Modal.Content
        aria-describedby={undefined}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          returnFocus();
        }}
      >
        <Modal.Header closeLabel={text('life.new.close')}>
          <Modal.Title>{text('life.new.title')}</Modal.Title>
        </Modal.Header>
        <NewReportForm agency={agency} options={options} period={making} {...begun} close={close} />
      </Modal.Content>
    </Modal.Root>
  );
};

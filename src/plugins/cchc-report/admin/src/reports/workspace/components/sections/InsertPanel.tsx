import type { EditorView } from '@codemirror/view';
import { Modal } from '@strapi/design-system';
import { useRef } from 'react';
import { FailureMessage } from '../../../../components/FailureMessage';
import { Waiting } from '../../../../components/Waiting';
import type { Refreshed } from '../../hooks/useRefreshed';
import { useText } from '../../../../hooks/useText';
import type { Insertable } from '../../model/chipBook';
import type { InsertKind } from '../../model/insertables';
import { insertFigure, insertTable } from '../../editor/blocks';
import { InsertList } from './InsertList';

interface Props {
  /** Null while it is closed. */
  readonly kind: InsertKind | null;
  readonly insertable: Refreshed<Insertable>;
  readonly view: EditorView | null;
  readonly close: () => void;
}

/** Searches everything that can be inserted at the caret; closing it returns the focus to the editor. */
export const InsertPanel = ({ kind, insertable, view, close }: Props) => {
  const text = useText();
  // Keeps its content during the closing animation.
  const shown = useRef<InsertKind>('figures');
  if (kind !== null) shown.current = kind;
  const put = (expression: string) => {
    const insert = shown.current === 'tables' ? insertTable : insertFigure;
    view?.dispatch({ ...insert(view.state, expression), scrollIntoView: true });
    close();
  };
  return (
    <Modal.Root open={kind !== null} onOpenChange={(isOpen) => !isOpen && close()}>
      <Modal.Content
        aria-describedby={undefined}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          view?.focus();
        }}
      >
        <Modal.Header closeLabel={text('records.close')}>
          <Modal.Title>{text(`workspace.insert.${shown.current}`)}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {insertable.data !== null && <InsertList kind={shown.current} known={insertable.data} put={put} />}
          {insertable.data === null && insertable.failure === null && (
            <Waiting>{text('workspace.insert.loading')}</Waiting>
          )}
          {insertable.data === null && insertable.failure !== null && (
            <FailureMessage failure={insertable.failure} retry={insertable.reload} />
          )}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
};

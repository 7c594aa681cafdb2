import { Button, Checkbox, Flex, IconButton, Modal, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useState } from 'react';
import type { MemberAnswer, OfficeOption } from '../../../../server/src/contract';
import { BusyButton } from '../../components/BusyButton';
import { FailureNotice } from '../../components/FailureNotice';
import { useAction } from '../../hooks/useAction';
import { useReturningFocus } from '../../hooks/useReturningFocus';
import { useText } from '../../hooks/useText';
import { saveMember } from '../api';
import { OfficeField } from './OfficeField';

interface Props {
  readonly member: MemberAnswer;
  readonly offices: readonly OfficeOption[];
  readonly close: (isSaved: boolean) => void;
}

/** Chooses the offices of one account. */
export const EditMember = ({ member, offices, close }: Props) => {
  const text = useText();
  const returnFocus = useReturningFocus(true);
  const { isWorking, failure, run, forget } = useAction();
  const [placed, setPlaced] = useState(member.offices);
  const others = offices.filter(({ slug }) => !placed.some(({ agency }) => agency.slug === slug));

  const add = (slug: string) => {
    const agency = others.find((office) => office.slug === slug);
    if (agency !== undefined) setPlaced([...placed, { agency, reach: 'own' }]);
  };
  const save = async () => {
    const change = { offices: placed.map(({ agency, reach }) => ({ agency: agency.slug, reach })) };
    if (await run(async () => void (await saveMember(member.accountId, change)))) close(true);
  };

  return (
    <Modal.Root open onOpenChange={(open) => !open && close(false)}>
      <Modal.Content
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          returnFocus();
        }}
      >
        <Modal.Header>
          <Modal.Title>{text('offices.edit', { name: member.name })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {failure !== null && (
              <FailureNotice title={text('offices.notSaved')} failure={failure} dismiss={forget} />
            )}
            {placed.length === 0 && <Typography>{text('offices.unplaced.hint')}</Typography>}
            {placed.map(({ agency, reach }) => (
              <Flex key={agency.slug} justifyContent="space-between" gap={4} wrap="wrap">
                <Flex direction="column" alignItems="start" gap={1}>
                  <Typography>{agency.name}</Typography>
                  <Checkbox
                    checked={reach === 'below'}
                    onCheckedChange={(checked) =>
                      setPlaced(
                        placed.map((each) =>
                          each.agency.slug === agency.slug
                            ? { agency, reach: checked === true ? 'below' : 'own' }
                            : each,
                        ),
                      )
                    }
                  >
                    {text('offices.below')}
                  </Checkbox>
                </Flex>
                <IconButton
                  label={text('offices.remove', { name: agency.name })}
                  onClick={() => setPlaced(placed.filter((each) => each.agency.slug !== agency.slug))}
                >
                  <Cross />
                </IconButton>
              </Flex>
            ))}
            {others.length > 0 && (
              <OfficeField
                key={placed.length}
                label={text('offices.add')}
                offices={others}
                value=""
                choose={add}
              />
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={() => close(false)}>
            {text('offices.cancel')}
          </Button>
          <BusyButton isBusy={isWorking} press={() => void save()}>
            {text('offices.save')}
          </BusyButton>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};

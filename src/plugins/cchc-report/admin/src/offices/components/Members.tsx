import { Button, Typography } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { useState } from 'react';
import type { MemberAnswer, OfficeOption } from '../../../../server/src/contract';
import { Card } from '../../components/Card';
import { DataTable } from '../../components/DataTable';
import { FailureMessage } from '../../components/FailureMessage';
import { Waiting } from '../../components/Waiting';
import { useRemote } from '../../hooks/useRemote';
import { useText, type Text } from '../../hooks/useText';
import { getMembers } from '../api';
import { EditMember } from './EditMember';

const describeOffices = ({ everything, offices }: MemberAnswer, text: Text): string => {
  if (everything) return text('offices.reachesAll');
  if (offices.length === 0) return text('offices.unplaced');
  return offices
    .map(({ agency, reach }) =>
      reach === 'below' ? text('offices.withBelow', { name: agency.name }) : agency.name,
    )
    .join('; ');
};

interface Props {
  /** The offices that the asking account may give. */
  readonly offices: readonly OfficeOption[];
}

/** The accounts of the offices, and in which of them each one works. */
export const Members = ({ offices }: Props) => {
  const text = useText();
  const { remote, reload } = useRemote(getMembers, '');
  const [edited, setEdited] = useState<MemberAnswer | null>(null);

  if (remote.status === 'loading') return <Waiting>{text('life.opening')}</Waiting>;
  if (remote.status === 'failed') return <FailureMessage failure={remote.failure} retry={reload} />;
  const members = remote.data.data;
  const column = { name: text('offices.column.name'), offices: text('offices.column.offices') };
  return (
    <Card title={text('offices.members')} hint={text('offices.members.hint')}>
      {members.length === 0 ? (
        <Typography>{text('offices.noMembers')}</Typography>
      ) : (
        <DataTable label={text('offices.members')} isStacked>
          <thead>
            <tr>
              <th scope="col">{column.name}</th>
              <th scope="col">{column.offices}</th>
              <th scope="col">{text('offices.column.act')}</th>
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <tr key={member.accountId}>
                <th scope="row">
                  {member.name}
                  <Typography tag="div" variant="pi" textColor="neutral600">
                    {member.email}
                  </Typography>
                </th>
                <td data-label={column.offices}>{describeOffices(member, text)}</td>
                <td>
                  {!member.everything && (
                    <Button
                      variant="tertiary"
                      style={{ whiteSpace: 'nowrap' }}
                      startIcon={<Pencil />}
                      aria-label={text('offices.edit', { name: member.name })}
                      onClick={() => setEdited(member)}
                    >
                      {text('offices.place')}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
      {edited !== null && (
        <EditMember
          member={edited}
          offices={offices}
          close={(isSaved) => {
            setEdited(null);
            if (isSaved) reload();
          }}
        />
      )}
    </Card>
  );
};

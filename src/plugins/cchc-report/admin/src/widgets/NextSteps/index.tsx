import { Typography } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useAccess } from '../../hooks/useAccess';
import { useRecordRights } from '../../hooks/useRecordRights';
import { useRemote } from '../../hooks/useRemote';
import { useText } from '../../hooks/useText';
import { RemoteWidget } from '../RemoteWidget';
import { listFirstSteps } from './firstSteps';
import { getWork, type Work } from './getWork';
import { addTaken, ALL_STEPS, readTaken } from './takenSteps';
import { StepList } from './StepList';
import { TaskList } from './TaskList';
import { listTasks } from './work';

const INVITE = 'admin::users.create';

const KnownWork = ({ options, work }: Work) => {
  const text = useText();
  const access = useAccess();
  const mayRecord = useRecordRights();
  const account = useAuth('NextSteps', ({ user }) => user?.id ?? '');
  const isAdministrator = useAuth('NextSteps', ({ permissions }) =>
    permissions.some(({ action }) => action === INVITE),
  );
  const [taken, setTaken] = useState(() => readTaken(account));
  if (access.status !== 'known') return null;

  const steps = listFirstSteps({
    may: access.may,
    isAdministrator,
    agencyUid: options.agencyUid,
    recordUid: options.recordTypes.find(({ uid }) => mayRecord('create', uid))?.uid ?? null,
  });
  const isNew = !taken.includes(ALL_STEPS) && steps.some(({ key }) => !taken.includes(key));
  const tasks = listTasks(work, access.may, text);
  const isWaiting = options.agencies.length === 0 && !isAdministrator;
  const reads = access.may('issue') && !access.may('draft');
  const nothing = isWaiting ? 'work.noAgency' : reads ? 'work.none.leader' : 'work.none';
  return (
    <>
      {isNew && !isWaiting && (
        <StepList
          steps={steps}
          taken={taken}
          take={({ key }) => setTaken(addTaken(account, key))}
          putAway={() => setTaken(addTaken(account, ALL_STEPS))}
        />
      )}
      {tasks.length === 0 ? (
        <Typography tag="p" textColor="neutral600">
          {text(nothing)}
        </Typography>
      ) : (
        <TaskList tasks={tasks} />
      )}
    </>
  );
};

/** Home page widget: the first steps of a new account, then what waits for it. */
const NextStepsWidget = () => {
  const text = useText();
  const { remote } = useRemote(getWork, '');
  return (
    <RemoteWidget remote={remote} loading={text('work.loading')}>
      {(found) => <KnownWork {...found} />}
    </RemoteWidget>
  );
};

export default NextStepsWidget;

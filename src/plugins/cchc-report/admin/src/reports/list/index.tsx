import { Page } from '@strapi/strapi/admin';
import { lazy, Suspense } from 'react';
import { Route, Routes, useParams } from 'react-router-dom';
import { GuardedPage } from '../../components/GuardedPage';
import { useText } from '../../hooks/useText';
import { LogScreen } from './components/Log';
import { ReportsScreen } from './components/ReportsScreen';

const Workspace = lazy(() => import('../workspace'));

/** The page of one report; a different report mounts it again. */
const OneReport = () => {
  const text = useText();
  const { documentId = '' } = useParams();
  return (
    <Suspense fallback={<Page.Loading>{text('life.opening')}</Page.Loading>}>
      <Workspace key={documentId} documentId={documentId} />
    </Suspense>
  );
};

const AllReports = () => {
  const text = useText();
  const heading = { title: text('life.title'), subtitle: text('life.subtitle') };
  const noAccess = { title: text('life.noAccess'), hint: text('life.noAccess.hint') };
  return (
    <GuardedPage heading={heading} needs="read" noAccess={noAccess}>
      {(may) => <ReportsScreen heading={heading} may={may} />}
    </GuardedPage>
  );
};

const Log = () => {
  const text = useText();
  const heading = { title: text('life.log.title'), subtitle: text('life.log.subtitle') };
  const noAccess = { title: text('life.log.noAccess'), hint: text('life.log.noAccess.hint') };
  return (
    <GuardedPage heading={heading} needs="log" noAccess={noAccess}>
      {() => <LogScreen heading={heading} />}
    </GuardedPage>
  );
};

/** "Lập và ban hành báo cáo": the calendar and the list of reports, the log, and a page for each report. */
const ReportsPage = () => (
  <Routes>
    <Route index element={<AllReports />} />
    <Route path="log" element={<Log />} />
    <Route path=":documentId/*" element={<OneReport />} />
  </Routes>
);

export default ReportsPage;

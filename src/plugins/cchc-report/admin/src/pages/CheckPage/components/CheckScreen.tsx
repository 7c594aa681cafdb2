import { Flex, VisuallyHidden } from '@strapi/design-system';
import { Layouts } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { FailureMessage } from '../../../components/FailureMessage';
import { FilePicker } from '../../../components/FilePicker';
import { type Heading, PageHeader } from '../../../components/PageHeader';
import { Waiting } from '../../../components/Waiting';
import { useText } from '../../../hooks/useText';
import { MOST_MEGABYTES, unfitFor } from '../../../services/sentFile';
import { printQuery, readAddress } from '../../../utils/address';
import { sortRules } from '../model/checkResult';
import { useCheck } from '../hooks/useCheck';
import { CheckResult } from './CheckResult';
import { PrintStyle } from './PrintStyle';

const WORD = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Checks an uploaded document or the report in the address. */
export const CheckScreen = ({ heading }: { readonly heading: Heading }) => {
  const text = useText();
  const navigate = useNavigate();
  const { search } = useLocation();
  const report = printQuery(readAddress(search));
  const { check, start, refuse } = useCheck();

  useEffect(() => {
    if (report !== null) void start({ kind: 'report', query: report });
  }, [report, start]);

  const take = ([file, ...others]: readonly File[]) => {
    // The address no longer matches the content.
    if (search !== '') navigate({ search: '' }, { replace: true });
    if (file === undefined || others.length > 0) return refuse(text('check.oneFile'));
    const unfit = unfitFor(file);
    if (unfit !== null) return refuse(text(`check.${unfit}`, { megabytes: MOST_MEGABYTES }));
    return void start({ kind: 'file', name: file.name, blob: file });
  };

  const working = check.status === 'working' ? check.name : null;
  const waiting = working === null ? text('check.writing') : text('check.working', { name: working });

  return (
    <>
      <PrintStyle />
      <PageHeader {...heading} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6}>
          <FilePicker
            accept={WORD}
            words={{
              drop: text('check.drop'),
              choose: text('check.choose'),
              limit: text('check.limit', { megabytes: MOST_MEGABYTES }),
            }}
            take={take}
          />
          <VisuallyHidden role="status">
            {check.status === 'done' && announceResult(check.name, sortRules(check.report))}
          </VisuallyHidden>
          {check.status === 'working' && <Waiting>{waiting}</Waiting>}
          {check.status === 'failed' && (
            <FailureMessage
              failure={check.failure}
              retry={() => check.source !== null && void start(check.source)}
            />
          )}
          {check.status === 'done' && (
            <CheckResult key={check.name} name={check.name} report={check.report} />
          )}
        </Flex>
      </Layouts.Content>
    </>
  );

  function announceResult(
    name: string,
    { errors, advice, kept, notApplicable }: ReturnType<typeof sortRules>,
  ): string {
    const counts = text('check.counts', {
      errors: errors.length,
      advice: advice.length,
      kept: kept.length,
      notApplicable: notApplicable.length,
    });
    return `${text('check.done', { name })} ${counts}`;
  }
};

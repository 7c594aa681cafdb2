import { Typography, VisuallyHidden } from '@strapi/design-system';
import type { TemplateChange } from '../../../../../server/src/contract';
import { FailureMessage } from '../../../components/FailureMessage';
import { PreviewFrame } from '../../components/PreviewFrame';
import { Waiting } from '../../../components/Waiting';
import { useRemote } from '../../../hooks/useRemote';
import { useText } from '../../../hooks/useText';
import { previewTemplate } from '../../officeApi';
import type { OfTemplate } from '../hooks/useTemplate';

interface Asked extends OfTemplate {
  readonly sections: TemplateChange['sections'];
}

/** The whole request is one string, as `useRemote` requires. */
const load = (question: string, signal: AbortSignal): Promise<string> => {
  const { sections, ...of } = JSON.parse(question) as Asked;
  return previewTemplate(of, sections, signal);
};

interface Props {
  readonly of: OfTemplate;
  readonly sections: TemplateChange['sections'];
}

/** The preview of the texts, saved or not, for the chosen period. */
export const TemplatePreview = ({ of, sections }: Props) => {
  const text = useText();
  const { remote, reload } = useRemote(load, JSON.stringify({ ...of, sections }));
  return (
    <>
      <Typography tag="p" textColor="neutral600" paddingBottom={4}>
        {text('templates.preview.hint')}
      </Typography>
      <VisuallyHidden role="status">
        {remote.status === 'loaded' && text('templates.preview.loaded')}
      </VisuallyHidden>
      {remote.status === 'loading' && <Waiting>{text('templates.preview.loading')}</Waiting>}
      {remote.status === 'failed' && <FailureMessage failure={remote.failure} retry={reload} />}
      {remote.status === 'loaded' && (
        <PreviewFrame html={remote.data} title={text('templates.view.preview')} />
      )}
    </>
  );
};

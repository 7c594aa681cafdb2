import { Field, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { useMemo, type Ref } from 'react';
import { Card } from '../../../components/Card';
import { FailureMessage } from '../../../components/FailureMessage';
import { FieldGrid } from '../../../components/FieldGrid';
import { Waiting } from '../../../components/Waiting';
import { type Remote, useRemote } from '../../../hooks/useRemote';
import { useText } from '../../../hooks/useText';
import { compareTexts } from '../../model/compareTexts';
import { getTemplate, templatePath } from '../../officeApi';
import type { EditedTemplate, OfTemplate } from '../hooks/useTemplate';
import { createTemplateLooks } from '../model/templateLooks';
import { type Template, type Texts, toTexts } from '../model/templateTexts';
import { ComparedSection } from './ComparedSection';

/** The texts that are being edited. */
export const EDITED = 'edited';
/** The default of the software. */
const DEFAULT = '0';

/** The two sides of a comparison: numbers of versions, or `EDITED`. */
export interface Compared {
  readonly from: string;
  readonly to: string;
}

interface Props {
  readonly of: OfTemplate;
  readonly edited: EditedTemplate;
  readonly answer: Template;
  readonly mayEdit: boolean;
  readonly compared: Compared;
  readonly compare: (compared: Compared) => void;
  readonly heading: Ref<HTMLDivElement>;
}

type Answered = Awaited<ReturnType<typeof getTemplate>>;

const useSide = (side: string, { kind, agency, period }: OfTemplate) => {
  const question = side === EDITED ? null : templatePath(kind, agency, { period, version: side });
  return useRemote(getTemplate, question);
};

const textsOf = (side: string, edited: Texts, remote: Remote<Answered>): Texts | null => {
  if (side === EDITED) return edited;
  return remote.status === 'loaded' ? toTexts(remote.data.data.sections) : null;
};

/** Compares two versions of the template: the words that were added and removed, by section, as they read. */
export const CompareVersions = ({ of, edited, answer, mayEdit, compared, compare, heading }: Props) => {
  const text = useText();
  const { base, texts, newer, write } = edited;
  const sides = { from: useSide(compared.from, of), to: useSide(compared.to, of) };
  const before = textsOf(compared.from, texts, sides.from.remote);
  const after = textsOf(compared.to, texts, sides.to.remote);
  const told = JSON.stringify([before, after]);
  const sections = useMemo(() => {
    const [old, next] = JSON.parse(told) as [Texts | null, Texts | null];
    if (old === null || next === null) return null;
    const looks = createTemplateLooks(answer, [...Object.values(old), ...Object.values(next)], text);
    return base.sections
      .map(({ key, title }) => ({
        key,
        title,
        isSame: old[key] === next[key],
        lines: compareTexts(old[key] ?? '', next[key] ?? '', looks),
      }))
      .filter(({ isSame }) => !isSame);
  }, [told, answer, base.sections, text]);

  const numbers = [
    ...(newer === null ? [] : [newer.version]),
    ...base.versions.map(({ version }) => version),
  ];
  const options = [
    { value: EDITED, label: text('templates.compare.edited') },
    ...numbers.map((version) => ({
      value: String(version),
      label: text(version === base.version ? 'templates.version.current' : 'templates.version.number', {
        version,
      }),
    })),
    { value: DEFAULT, label: text('templates.compare.default') },
  ];
  const failed = [sides.from, sides.to].find(({ remote }) => remote.status === 'failed');

  return (
    <div ref={heading} tabIndex={-1} style={{ outline: 'none' }}>
      <Card title={text('templates.compare')} hint={text('templates.compare.hint')}>
        <FieldGrid>
          {(['from', 'to'] as const).map((side) => (
            <Field.Root key={side} name={side}>
              <Field.Label>{text(`templates.compare.${side}`)}</Field.Label>
              <SingleSelect
                value={compared[side]}
                onChange={(value) => compare({ ...compared, [side]: String(value) })}
              >
                {options.map(({ value, label }) => (
                  <SingleSelectOption key={value} value={value}>
                    {label}
                  </SingleSelectOption>
                ))}
              </SingleSelect>
            </Field.Root>
          ))}
        </FieldGrid>
        {failed?.remote.status === 'failed' && (
          <FailureMessage failure={failed.remote.failure} retry={failed.reload} />
        )}
        {sections === null && failed === undefined && <Waiting>{text('templates.loading')}</Waiting>}
        <Typography role="status" textColor="neutral600">
          {sections !== null &&
            (sections.length === 0
              ? text('templates.compare.same')
              : text('templates.compare.changes', { count: sections.length }))}
        </Typography>
        <Flex direction="column" alignItems="stretch" gap={5}>
          {sections?.map(({ key, title, lines }) => (
            <ComparedSection
              key={key}
              title={title}
              lines={lines}
              take={
                mayEdit && compared.to === EDITED && before !== null
                  ? () => write({ [key]: before[key] ?? '' })
                  : null
              }
            />
          ))}
        </Flex>
      </Card>
    </div>
  );
};

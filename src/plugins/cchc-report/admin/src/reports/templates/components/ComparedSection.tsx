import { Button, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useText } from '../../../hooks/useText';
import { type ComparedLine, foldSame, joinWords } from '../../model/compareTexts';

const Line = styled.p`
  padding: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[3]}`};
  border-inline-start: 3px solid ${({ theme }) => theme.colors.neutral200};
  font-size: 1.4rem;
  line-height: 1.6;
  overflow-wrap: anywhere;

  ins {
    background: ${({ theme }) => theme.colors.success100};
    color: ${({ theme }) => theme.colors.success700};
    text-decoration: underline;
  }

  del {
    background: ${({ theme }) => theme.colors.danger100};
    color: ${({ theme }) => theme.colors.danger700};
  }
`;

interface Props {
  readonly title: string;
  readonly lines: readonly ComparedLine[];
  /** Null where nothing can be taken over. */
  readonly take: (() => void) | null;
}

/** The changes of one section: lines that differ, and how many between them stay. */
export const ComparedSection = ({ title, lines, take }: Props) => {
  const text = useText();
  return (
    <Flex tag="section" direction="column" alignItems="stretch" gap={2} aria-label={title}>
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <Typography tag="h3" variant="omega" fontWeight="bold">
          {title}
        </Typography>
        {take !== null && (
          <Button
            size="S"
            variant="tertiary"
            aria-label={text('templates.compare.takeOf', { section: title })}
            onClick={take}
          >
            {text('templates.compare.take')}
          </Button>
        )}
      </Flex>
      {foldSame(lines).map((stretch, index) =>
        stretch.change === 'unchanged' ? (
          <Typography key={index} tag="p" variant="pi" textColor="neutral600">
            {text('templates.compare.unchanged', { count: stretch.count })}
          </Typography>
        ) : (
          <Line key={index} lang="vi">
            {joinWords(stretch.words).map(({ change, item }, at) => {
              if (change === 'same') return <span key={at}>{item} </span>;
              const Tag = change === 'added' ? 'ins' : 'del';
              return (
                <span key={at}>
                  <Tag>
                    {/* Screen readers tell neither of the two. */}
                    <VisuallyHidden>{text(`templates.compare.${change}`)}: </VisuallyHidden>
                    {item}
                  </Tag>{' '}
                </span>
              );
            })}
          </Line>
        ),
      )}
    </Flex>
  );
};

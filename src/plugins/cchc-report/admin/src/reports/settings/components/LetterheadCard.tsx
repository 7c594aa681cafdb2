import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { Card } from '../../../components/Card';
import { useText } from '../../../hooks/useText';
import { splitLines } from '../model/settingsForm';
import { OwnChoice } from './fields/OwnChoice';
import { TextField } from './fields/TextField';
import type { FormBar } from './SettingsEditor';

/** As printed in the letter: capitals, the issuer in bold. */
const Head = styled(Box)`
  text-align: center;
  text-transform: uppercase;
`;

/** The issuer's name at the head of the letter, and its parent office above it. */
export const LetterheadCard = ({ bar }: { readonly bar: FormBar }) => {
  const text = useText();
  const { letterhead } = bar.form;
  const { superior, lines } = letterhead.isOwn
    ? { superior: letterhead.superior.trim(), lines: splitLines(letterhead.lines) }
    : { superior: bar.computed.superior ?? '', lines: bar.computed.lines };
  const write = (change: Partial<typeof letterhead>) =>
    bar.change({ letterhead: { ...letterhead, ...change } });
  return (
    <Card title={text('settings.letterhead')} hint={text('settings.letterhead.hint')}>
      <Head
        background="neutral100"
        hasRadius
        padding={4}
        role="group"
        aria-label={text('settings.letterhead.preview')}
      >
        {superior !== '' && <Typography tag="p">{superior}</Typography>}
        {lines.map((line, index) => (
          <Typography key={`${index} ${line}`} tag="p" fontWeight="bold">
            {line}
          </Typography>
        ))}
      </Head>
      <OwnChoice
        label={text('settings.letterhead.lines')}
        isOwn={letterhead.isOwn}
        computed={bar.computed.lines.join(' / ')}
        choose={(isOwn) => write({ isOwn })}
      >
        <Flex direction="column" alignItems="stretch" gap={4}>
          <TextField
            name="letterhead.superior"
            label={text('settings.letterhead.superior')}
            hint={text('settings.letterhead.superior.hint')}
            value={letterhead.superior}
            error={bar.findError('letterhead.superior')}
            write={(typed) => write({ superior: typed })}
          />
          <TextField
            name="letterhead.lines"
            label={text('settings.letterhead.lines')}
            hint={text('settings.letterhead.lines.hint')}
            value={letterhead.lines}
            error={bar.findError('letterhead.lines')}
            required
            isList
            write={(typed) => write({ lines: typed })}
          />
        </Flex>
      </OwnChoice>
    </Card>
  );
};

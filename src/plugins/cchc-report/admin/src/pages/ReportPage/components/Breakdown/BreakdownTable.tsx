import { Typography, VisuallyHidden } from '@strapi/design-system';
import type { Breakdown, BreakdownRow, FigureAnswer } from '../../../../../../server/src/types/api';
import { Amount } from '../../../../components/Amount';
import { DataTable } from '../../../../components/DataTable';
import { TextAction } from '../../../../components/TextAction';
import { useText } from '../../../../hooks/useText';
import { formatNumber } from '../../../../utils/format';

interface Props {
  readonly figure: FigureAnswer;
  readonly breakdown: Breakdown;
  readonly openRow: (key: string) => void;
}

const hasQuantities = (rows: readonly BreakdownRow[]): boolean =>
  rows.some(({ quantity }) => quantity != null);

/** The rows of a breakdown; a value that has records opens them. */
export const BreakdownTable = ({ figure, breakdown, openRow }: Props) => {
  const text = useText();
  const { by, rows } = breakdown;
  const withQuantities = hasQuantities(rows);
  const caption = text('breakdown.caption', {
    figure: figure.label,
    by: text(`by.${by}`),
    unit: figure.unit,
  });

  return (
    <DataTable label={caption}>
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">{text(`by.${by}`)}</th>
          <th scope="col" data-numeric>
            {text('compared.value')}
          </th>
          <th scope="col" data-numeric>
            {text('compared.previous')}
          </th>
          <th scope="col" data-numeric>
            {text('compared.sameLastYear')}
          </th>
          {withQuantities && (
            <th scope="col" data-numeric>
              {text('breakdown.quantity')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, value, previous, sameLastYear, quantity, unit }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td data-numeric>
              {value ? (
                <Typography fontWeight="bold">
                  <TextAction
                    onClick={() => openRow(key)}
                    aria-label={text('breakdown.row.label', { value: formatNumber(value), row: label })}
                  >
                    {formatNumber(value)}
                  </TextAction>
                </Typography>
              ) : (
                <Amount value={value} />
              )}
            </td>
            <td data-numeric>
              <Amount value={previous} />
            </td>
            <td data-numeric>
              <Amount value={sameLastYear} />
            </td>
            {withQuantities && (
              <td data-numeric>
                <Amount value={quantity ?? null} /> {quantity != null && unit}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
};

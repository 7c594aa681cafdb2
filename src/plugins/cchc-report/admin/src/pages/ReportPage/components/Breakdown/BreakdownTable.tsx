import { Typography, VisuallyHidden } from '@strapi/design-system';
import type { Breakdown, BreakdownRow, FigureAnswer } from '../../../../../../server/src/contract';
import { Amount } from '../../../../components/Amount';
import { DataTable } from '../../../../components/DataTable';
import { SourcedAmount } from '../SourcedAmount';
import { useText } from '../../../../hooks/useText';
import { COMPARED, type Compared } from '../../../../utils/comparedReport';

interface Props {
  readonly figure: FigureAnswer;
  readonly breakdown: Breakdown;
  readonly openRow: (key: string, compared: Compared | null) => void;
  /** Earlier values by month of a custom period open nothing: no row of any report covers their days. */
  readonly isCustom: boolean;
}

const hasQuantities = (rows: readonly BreakdownRow[]): boolean =>
  rows.some(({ quantity }) => quantity != null);

/** The rows of a breakdown; a value with records opens them. */
export const BreakdownTable = ({ figure, breakdown, openRow, isCustom }: Props) => {
  const text = useText();
  const { by, rows } = breakdown;
  const canOpenEarlier = !(isCustom && by === 'month');
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
          {COMPARED.map((compared) => (
            <th key={compared} scope="col" data-numeric>
              {text(`compared.${compared}`)}
            </th>
          ))}
          {withQuantities && (
            <th scope="col" data-numeric>
              {text('breakdown.quantity')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">{row.label}</th>
            <Typography tag="td" fontWeight="bold" data-numeric>
              <SourcedAmount
                value={row.value}
                label={(value) => text('breakdown.row.label', { value, row: row.label })}
                open={() => openRow(row.key, null)}
              />
            </Typography>
            {COMPARED.map((compared) => (
              <td key={compared} data-numeric>
                {canOpenEarlier ? (
                  <SourcedAmount
                    quiet
                    value={row[compared]}
                    label={(value) =>
                      text('figure.compared.label', {
                        value,
                        period: text(`compared.${compared}`),
                        figure: row.label,
                      })
                    }
                    open={() => openRow(row.key, compared)}
                  />
                ) : (
                  <Amount value={row[compared]} />
                )}
              </td>
            ))}
            {withQuantities && (
              <td data-numeric>
                <Amount value={row.quantity ?? null} /> {row.quantity != null && row.unit}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
};

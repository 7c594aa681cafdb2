import { Typography } from '@strapi/design-system';
import type { MovedFigure, RecordTypeOption } from '../../../../../../server/src/contract';
import { Amount } from '../../../../components/Amount';
import { DataTable } from '../../../../components/DataTable';
import { RecordLinks } from '../RecordLinks';
import { useText } from '../../../../hooks/useText';
import { formatNumber } from '../../../../utils/format';

interface Props {
  readonly figures: readonly MovedFigure[];
  readonly recordTypes: readonly RecordTypeOption[];
}

const KINDS = ['added', 'removed', 'changed'] as const;

/** Each figure before and now, with the records that moved it. */
export const MovedFigures = ({ figures, recordTypes }: Props) => {
  const text = useText();
  if (figures.length === 0) return null;
  return (
    <DataTable label={text('workspace.changes.table')}>
      <thead>
        <tr>
          <th scope="col">{text('breakdown.figure')}</th>
          <th scope="col" data-numeric>
            {text('workspace.changes.old')}
          </th>
          <th scope="col" data-numeric>
            {text('workspace.changes.new')}
          </th>
          <th scope="col">{text('workspace.changes.records')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.id}>
            <th scope="row">
              {text('workspace.changes.figure', { label: figure.label, unit: figure.unit })}
            </th>
            <Values figure={figure} />
            <td>
              {KINDS.filter((kind) => figure.totals[kind] > 0).map((kind) => (
                <div key={kind}>
                  <Typography variant="pi" fontWeight="bold">
                    {text(`workspace.moved.${kind}`, { count: formatNumber(figure.totals[kind]) })}
                  </Typography>
                  <RecordLinks
                    records={figure[kind]}
                    recordTypes={recordTypes}
                    more={figure.totals[kind] - figure[kind].length}
                  />
                </div>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
};

/** The values before and after; one value if something else about the figure moved. */
const Values = ({ figure }: { readonly figure: MovedFigure }) => {
  const text = useText();
  if (figure.old === figure.new)
    return (
      <td colSpan={2}>
        <Amount value={figure.new} /> {text('workspace.changes.same')}
      </td>
    );
  return (
    <>
      <td data-numeric>
        <Amount value={figure.old} />
      </td>
      <td data-numeric>
        <strong>
          <Amount value={figure.new} />
        </strong>
      </td>
    </>
  );
};

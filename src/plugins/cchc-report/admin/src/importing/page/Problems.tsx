import { useText } from '../../hooks/useText';
import { getProblems, getUncounted } from '../api';
import { ProblemTable } from './ProblemTable';

interface Props {
  readonly id: string;
}

/** Why rows are not imported: each problem of a column and each unknown name once. */
export const Problems = ({ id }: Props) => {
  const text = useText();
  return (
    <ProblemTable
      id={id}
      title={text('import.problems')}
      hint={text('import.problems.hint')}
      what={text('import.problem')}
      load={getProblems}
    />
  );
};

/** Why no report will count records of the file. */
export const Uncounted = ({ id }: Props) => {
  const text = useText();
  return (
    <ProblemTable
      id={id}
      title={text('import.uncounted')}
      hint={text('import.uncounted.hint')}
      what={text('import.uncounted.why')}
      load={getUncounted}
    />
  );
};

import { Typography } from '@strapi/design-system';

interface Props {
  readonly documentId: string;
}

/** One report. */
const Workspace = ({ documentId }: Props) => <Typography>{documentId}</Typography>;

export default Workspace;

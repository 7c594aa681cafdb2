/** The type of the form's field that takes files; Strapi's own types have other names. */
export const FILES_TYPE = 'cchc-evidence-files';

const EVIDENCE = 'shared.evidence';

interface LayoutField {
  name: string;
  type: string;
  attribute: object;
  size: number;
}

interface EditLayout<Field extends LayoutField> {
  layout: readonly (readonly (readonly Field[])[])[];
}

const isEvidence = ({ type, attribute }: LayoutField): boolean =>
  type === 'component' && 'component' in attribute && attribute.component === EVIDENCE;

/** Named by the piece's file, so that Strapi disables it for accounts that may not fill that in. */
const toFilesField = <Field extends LayoutField>(field: Field): Field => ({
  ...field,
  name: `${field.name}.file`,
  type: FILES_TYPE,
  attribute: { type: FILES_TYPE },
});

/** Adds the field that takes files above each list of evidence in an edit form. */
export const addFilesFields = <Field extends LayoutField, Given extends { layout: EditLayout<Field> }>(
  given: Given,
): Given => ({
  ...given,
  layout: {
    ...given.layout,
    layout: given.layout.layout.map((panel) =>
      panel.flatMap((row) => {
        const evidence = row.find(isEvidence);
        return evidence === undefined ? [row] : [[toFilesField(evidence)], row];
      }),
    ),
  },
});

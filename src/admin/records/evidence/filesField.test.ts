import { addFilesFields, FILES_TYPE } from './filesField';

const field = (name: string, type: string, attribute: object = { type }) => ({
  name,
  type,
  attribute,
  size: 12,
});
const title = field('title', 'string');
const evidence = field('evidence', 'component', { type: 'component', component: 'shared.evidence' });
const methods = field('methods', 'component', { type: 'component', component: 'procedure.method' });

test('the field that takes files stands above the evidence, under the right to its files', () => {
  const given = { query: {}, layout: { layout: [[[title], [evidence]]], settings: { mainField: 'title' } } };
  expect(addFilesFields(given)).toEqual({
    query: {},
    layout: {
      layout: [
        [
          [title],
          [{ name: 'evidence.file', type: FILES_TYPE, attribute: { type: FILES_TYPE }, size: 12 }],
          [evidence],
        ],
      ],
      settings: { mainField: 'title' },
    },
  });
});

test('forms without evidence stay as they are', () => {
  const given = { query: {}, layout: { layout: [[[title], [methods]]] } };
  expect(addFilesFields(given)).toEqual(given);
});

import type { OptionsAnswer } from '../../../server/src/contract';
import {
  completeAddress,
  resetAddress,
  printQuery,
  readAddress,
  recordsPath,
  reportQuery,
  readView,
  writeAddress,
} from './address';

/** The keys the page looks up; the server sends one of every kind. */
type Current = OptionsAnswer['data']['current']['decree'];

const OPTIONS = {
  today: '2026-11-24',
  homeAgency: 'ich-hau',
  agencies: [],
  agencyUid: 'api::agency.agency',
  recordTypes: [],
  current: {
    decree: { month: '2026-12', 'half-year': '2026-H2' } as Current,
    calendar: { month: '2026-11', 'half-year': '2026-H2' } as Current,
  },
};

test('what the address says is read and written back, and nothing else', () => {
  const search =
    'agency=ich-hau&period=2024-H1&cutoff=calendar&predecessors=include&view=report&figure=articles&by=kind&key=news&page=2';
  expect(writeAddress(readAddress(`?${search}&utm=x`))).toBe(search);
});

test('an empty value is none', () => {
  expect(readAddress('?agency=&period=2024').agency).toBeNull();
});

test('an unknown view is the figures', () => {
  expect(readView(readAddress('?view=nonsense'))).toBe('figures');
  expect(readView(readAddress('?view=report'))).toBe('report');
});

test('an empty address is the home agency and the half-year now running', () => {
  expect(reportQuery(completeAddress(readAddress(''), OPTIONS))).toBe('agency=ich-hau&period=2026-H2');
});

test('of an agency that exists no more the last half-year it lived through is shown', () => {
  const closed = {
    documentId: 'a1',
    slug: 'ich-hau',
    name: 'Ủy ban nhân dân xã Ích Hậu',
    validFrom: null,
    validTo: '2025-06-30',
    lastHalfYear: { decree: '2025-H1', calendar: '2025-H1' },
    predecessors: [],
  };
  expect(completeAddress(readAddress(''), { ...OPTIONS, agencies: [closed] }).period).toBe('2025-H1');
  expect(completeAddress(readAddress('?agency=dong-kinh'), { ...OPTIONS, agencies: [closed] }).period).toBe(
    '2026-H2',
  );
});

test('what the address names is kept, also when it is wrong', () => {
  expect(reportQuery(completeAddress(readAddress('?agency=nowhere&period=banana'), OPTIONS))).toBe(
    'agency=nowhere&period=banana',
  );
});

test('a range as the API prints it becomes the chosen days', () => {
  expect(reportQuery(completeAddress(readAddress('?agency=a&period=2024-01-01..2024-03-31'), OPTIONS))).toBe(
    'agency=a&period=custom&from=2024-01-01&to=2024-03-31',
  );
});

test('nothing is asked without an agency, nor for chosen days before both are chosen', () => {
  expect(reportQuery(completeAddress(readAddress(''), { ...OPTIONS, homeAgency: null }))).toBeNull();
  expect(reportQuery(readAddress('?agency=a&period=custom&from=2024-01-01'))).toBeNull();
  expect(reportQuery(readAddress('?agency=a&period=custom&from=2024-01-01&to=2024-03-31'))).toBe(
    'agency=a&period=custom&from=2024-01-01&to=2024-03-31',
  );
});

test('the question for records names the figure, the row and the page', () => {
  const search =
    '?agency=ich-hau&period=2024-H1&view=report&figure=articles&by=kind-channel&key=news/cong-ttdt&page=2';
  expect(recordsPath(readAddress(search))).toBe(
    'articles/records?agency=ich-hau&period=2024-H1&by=kind-channel&key=news%2Fcong-ttdt&page=2&pageSize=20',
  );
});

test('records behind an earlier value are asked of its period', () => {
  expect(
    recordsPath(readAddress('?agency=a&period=2024-H1&figure=articles&by=kind&key=news&compared=previous')),
  ).toBe('articles/records?agency=a&period=2023-H2&by=kind&key=news&pageSize=20');
});

test('a figure in the address cannot lead to another route', () => {
  expect(recordsPath(readAddress('?agency=a&period=2024&figure=../export'))).toMatch(
    /^\.\.%2Fexport\/records\?/,
  );
});

test('no records are open without a figure', () => {
  expect(recordsPath(readAddress('?agency=a&period=2024&by=kind&key=news'))).toBeNull();
});

test('the way back keeps the agency, the cut-off and the view that can be asked for, and lets the rest go', () => {
  const dongKinh = {
    documentId: 'a2',
    slug: 'dong-kinh',
    name: 'Ủy ban nhân dân xã Đông Kinh',
    validFrom: '2025-07-01',
    validTo: null,
    lastHalfYear: null,
    predecessors: [],
  };
  const options = { ...OPTIONS, agencies: [dongKinh] };
  const back = (search: string) => writeAddress(resetAddress(readAddress(search), options));
  expect(back('?agency=dong-kinh&period=2024-X1&cutoff=calendar&view=report&figure=articles&page=3')).toBe(
    'agency=dong-kinh&period=2026-H2&cutoff=calendar&view=report',
  );
  expect(back('?agency=nowhere&period=2024-H1&cutoff=lunar')).toBe('agency=ich-hau&period=2026-H2');
});

test('the default period of a closed agency is that of the cut-off that is chosen', () => {
  const closed = {
    documentId: 'a1',
    slug: 'ich-hau',
    name: 'Ủy ban nhân dân xã Ích Hậu',
    validFrom: null,
    validTo: '2025-06-20',
    lastHalfYear: { decree: '2025-H1', calendar: '2024-H2' },
    predecessors: [],
  };
  const options = { ...OPTIONS, agencies: [closed] };
  expect(completeAddress(readAddress('?cutoff=calendar'), options).period).toBe('2024-H2');
  expect(completeAddress(readAddress('?cutoff=decree'), options).period).toBe('2025-H1');
});

test('how a report is printed is asked of the report, not of its figures', () => {
  const address = readAddress(
    '?agency=ich-hau&period=2024-H1&appendices=articles,meetings&medium=electronic&size=13',
  );
  expect(reportQuery(address)).toBe('agency=ich-hau&period=2024-H1');
  expect(printQuery(address)).toBe(
    'agency=ich-hau&period=2024-H1&appendices=articles%2Cmeetings&medium=electronic&size=13',
  );
  expect(printQuery(readAddress('?agency=ich-hau&period=custom&appendices=all'))).toBeNull();
});

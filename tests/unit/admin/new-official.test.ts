import {
  fieldErrorsOf,
  missingIn,
  officialOf,
  valuesOf,
} from '../../../src/plugins/quotes/admin/src/officials/values';

const MINISTER = {
  name: 'Signe Falkberg',
  honorific: 'Dr',
  title: 'Energy Minister',
  organization: null,
  country: 'NO',
};
const values = valuesOf(MINISTER);

test('fills the fields from the text', () => {
  expect(values).toEqual({ ...MINISTER, organization: '', since: '' });
  expect(valuesOf(null)).toEqual(
    Object.fromEntries(Object.keys(values).map((field) => [field, '']))
  );
});

test('uses the country for the person and the office', () => {
  expect(officialOf({ ...values, name: ' Signe Falkberg ', since: ' 2021 ' })).toEqual({
    name: 'Signe Falkberg',
    honorific: 'Dr',
    country: 'NO',
    office: { title: 'Energy Minister', organization: null, country: 'NO', from: '2021' },
  });
});

test('adds no office without a title', () => {
  expect(officialOf({ ...values, title: ' ' })).toMatchObject({ country: 'NO', office: null });
});

test.each([
  ['a name', { name: ' ' }, ['name']],
  ['the office that an organization is of', { title: '', organization: 'Fjord Bank' }, ['title']],
  ['the office that was taken up', { title: '', since: '2021' }, ['title']],
  ['nothing', { title: '' }, []],
])('%s is missing', (_what, change, missing) => {
  expect(missingIn({ ...values, ...change })).toEqual(missing);
});

test('shows a server error at its field', () => {
  const problem = (path: string) => ({ path: path.split('.'), message: path });
  const errors = ['official.name', 'official.office.from', 'official.slug'].map(problem);
  expect(fieldErrorsOf({ errors })).toEqual({
    name: 'official.name',
    since: 'official.office.from',
  });
  expect(fieldErrorsOf({ errors: [problem('official.slug')] })).toBeNull();
  expect(fieldErrorsOf(undefined)).toBeNull();
});

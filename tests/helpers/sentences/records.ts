import type { Person } from '../../../src/plugins/quotes/attribution';

/** Returns the record of a made-up official of Belarus. */
export const recordOf = (
  id: string,
  gender: Person['gender'],
  name: string,
  title: string
): Person => ({
  id,
  name,
  alternateNames: [],
  honorific: null,
  gender,
  positions: [{ title, organization: null, country: 'BY', from: '2020-01-20', to: null }],
});
